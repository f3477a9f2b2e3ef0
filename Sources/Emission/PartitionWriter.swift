/// Makes the files of records of a generation from those of the one before and what is new.
final class PartitionWriter {
  private let directory: String
  private let previous: PreviousFiles?
  private var files: [String: ListedFile] = [:]
  /// Names of files that are not yet on the disk.
  private var written: [String] = []

  /// - Parameter directory: `records/` of the new generation.
  init(directory: String, previous: PreviousFiles?) {
    self.directory = directory
    self.previous = previous
  }

  /// Takes the files of a folder over, or writes them.
  ///
  /// - Parameters:
  ///   - folder: As `PartitionName.folder` gives it.
  ///   - changes: `nil` where there are none.
  func write(_ folder: String, _ changes: FolderChanges?) throws(OutputError) {
    let old = previous?.partitions(of: folder) ?? []
    guard let changes else {
      for (partition, file) in old { try takeOver(partition, file) }
      return
    }
    let before = old.reduce(0) { $0 + ($1.file.documents ?? 0) }
    let count = Partition.count(forDocuments: before - changes.removed.count + changes.addedCount)
    let emptied = Set(changes.removed.map { Partition.number(ofDocument: $0, among: count) })
    try MappedFile.withBytes(of: [try changes.added()].compactMap { $0 }) { (added) throws(OutputError) in
      let added = PartitionedLines(added.first, count: count)
      for number in 0..<count {
        let (partition, lines) = (Partition(folder: folder, number: number, count: count), added.lines(of: number))
        let sources = old.filter { $0.partition.overlaps(partition) }
        if lines.isEmpty, !emptied.contains(number), sources.allSatisfy({ $0.partition == partition }) {
          for (partition, file) in sources { try takeOver(partition, file) }
        } else {
          try write(partition, sources, removed: changes.removed, added: lines)
        }
      }
    }
    try changes.discard()
  }

  /// Brings all files to the disk. By path in the generation.
  func finish() throws(OutputError) -> [String: ListedFile] {
    try Descriptor.synchronize(all: written.map { directory + "/" + $0 })
    try Descriptor.synchronize(directory)
    return Dictionary(uniqueKeysWithValues: files.map { (ArchiveLayout.records + "/" + $0, $1) })
  }

  private func write(
    _ partition: Partition, _ sources: [(partition: Partition, file: ListedFile)], removed: Set<[UInt8]>,
    added: [RecordLines.Line]
  ) throws(OutputError) {
    var mapped: [MappedFile] = []
    for (partition, file) in sources { mapped += [try previous?.open(partition, file)].compactMap { $0 } }
    try MappedFile.withBytes(of: mapped) { (sources) throws(OutputError) in
      let kept = sources.flatMap { RecordLines($0) }.filter {
        partition.holds($0.document) && !removed.contains(Array($0.document))
      }
      try write((kept + added).sorted { $0.id.lexicographicallyPrecedes($1.id) }, to: partition)
    }
  }

  /// No file where there is no line.
  private func write(_ lines: [RecordLines.Line], to partition: Partition) throws(OutputError) {
    if lines.isEmpty { return }
    let file = try OutputFile(creating: directory + "/" + partition.fileName)
    for line in lines { try file.append(line.bytes) }
    files[partition.fileName] = ListedFile(facts: try file.close(), documents: Set(lines.map(\.document)).count)
    written.append(partition.fileName)
  }

  private func takeOver(_ partition: Partition, _ file: ListedFile) throws(OutputError) {
    guard let previous else { return }
    try FileCopy.link(previous.path(of: partition), to: directory + "/" + partition.fileName)
    files[partition.fileName] = file
  }
}
