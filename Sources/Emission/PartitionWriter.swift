/// Makes the files of records of a generation from those of the one before and what is new.
final class PartitionWriter {
  private typealias Source = (partition: Partition, file: ListedFile)

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
    let kept = try keptCount(of: old, without: changes.removed)
    let count = Partition.count(forDocuments: kept + changes.addedCount)
    try MappedFile.withBytes(of: [try changes.added()].compactMap { $0 }) { (added) throws(OutputError) in
      let added = PartitionedLines(added, count: count)
      if old.allSatisfy({ $0.partition.count == count }) {
        try update(folder, old, changes.removed, added, count: count)
      } else {
        try divide(folder, old, changes.removed, added, count: count)
      }
    }
    try changes.discard()
  }

  /// How many documents of some files are not among those removed.
  private func keptCount(of files: [Source], without removed: Set<[UInt8]>) throws(OutputError) -> Int {
    var kept = files.reduce(0) { $0 + ($1.file.documents ?? 0) }
    for (partition, _) in files where removed.contains(where: { partition.holds($0) }) {
      let mapped = try MappedFile(try before(partition).path(of: partition))
      kept -=
        mapped.withBytes { Set(RecordLines(UnsafeBufferPointer($0)).lazy.map { Array($0.document) }) }
        .intersection(removed).count
    }
    return kept
  }

  /// Where the folder has as many files as before: those in which something changed are written.
  private func update(
    _ folder: String, _ old: [Source], _ removed: Set<[UInt8]>, _ added: PartitionedLines, count: Int
  ) throws(OutputError) {
    let emptied = Set(removed.map { Partition.number(ofDocument: $0, among: count) })
    let sources = Dictionary(uniqueKeysWithValues: old.map { ($0.partition.number, $0) })
    for number in 0..<count {
      let (source, lines) = (sources[number], added.lines(of: number))
      if let source, lines.isEmpty, !emptied.contains(number) {
        try takeOver(source.partition, source.file)
        continue
      }
      var mapped: [MappedFile] = []
      if let source { mapped.append(try open(source.partition, source.file)) }
      try MappedFile.withBytes(of: mapped) { (before) throws(OutputError) in
        let kept = before.flatMap { RecordLines($0) }.filter { !removed.contains(Array($0.document)) }
        try write(kept + lines, to: Partition(folder: folder, number: number, count: count))
      }
    }
  }

  /// Where the folder has more files than before, or less: all of it is written, and each old file read once.
  private func divide(
    _ folder: String, _ old: [Source], _ removed: Set<[UInt8]>, _ added: PartitionedLines, count: Int
  ) throws(OutputError) {
    var mapped: [MappedFile] = []
    for (partition, file) in old { mapped.append(try open(partition, file)) }
    try MappedFile.withBytes(of: mapped) { (before) throws(OutputError) in
      let before = PartitionedLines(before, count: count)
      for number in 0..<count {
        let kept = before.lines(of: number).filter { !removed.contains(Array($0.document)) }
        try write(kept + added.lines(of: number), to: Partition(folder: folder, number: number, count: count))
      }
    }
  }

  /// Brings all files to the disk. By path in the generation.
  func finish() throws(OutputError) -> [String: ListedFile] {
    try Descriptor.synchronize(all: written.map { directory + "/" + $0 })
    try Descriptor.synchronize(directory)
    return Dictionary(uniqueKeysWithValues: files.map { (ArchiveLayout.records + "/" + $0, $1) })
  }

  /// No file where there is no line.
  private func write(_ lines: [RecordLines.Line], to partition: Partition) throws(OutputError) {
    if lines.isEmpty { return }
    let file = try OutputFile(creating: directory + "/" + partition.fileName)
    for line in lines.sorted(by: { $0.id.lexicographicallyPrecedes($1.id) }) { try file.append(line.bytes) }
    files[partition.fileName] = ListedFile(facts: try file.close(), documents: Set(lines.map(\.document)).count)
    written.append(partition.fileName)
  }

  private func takeOver(_ partition: Partition, _ file: ListedFile) throws(OutputError) {
    try FileCopy.link(try before(partition).path(of: partition), to: directory + "/" + partition.fileName)
    files[partition.fileName] = file
  }

  private func open(_ partition: Partition, _ file: ListedFile) throws(OutputError) -> MappedFile {
    try before(partition).open(partition, file)
  }

  private func before(_ partition: Partition) throws(OutputError) -> PreviousFiles {
    guard let previous else {
      throw OutputError("read", path: partition.fileName, reason: "there is no archive before")
    }
    return previous
  }
}
