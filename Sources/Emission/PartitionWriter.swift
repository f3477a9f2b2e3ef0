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
      for file in old { try takeOver(file) }
      return
    }
    let count = try count(after: changes, of: old)
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

  /// How many files the folder has now. The old ones are looked into only where that depends on how many of the
  /// documents that are removed stand in them.
  private func count(after changes: FolderChanges, of old: [PartitionFile]) throws(OutputError) -> Int {
    let most = old.reduce(changes.addedCount) { $0 + ($1.listed.documents ?? 0) }
    let count = Partition.count(forDocuments: most)
    if Partition.count(forDocuments: most - changes.removed.count) == count { return count }
    return Partition.count(forDocuments: most - (try presentCount(of: changes.removed, in: old)))
  }

  /// How many of some documents stand in files.
  private func presentCount(of ids: Set<[UInt8]>, in files: [PartitionFile]) throws(OutputError) -> Int {
    var count = 0
    for file in files where ids.contains(where: { file.partition.holds($0) }) {
      count += try MappedFile(file.path).withBytes {
        Set(RecordLines(UnsafeBufferPointer($0)).lazy.map { Array($0.document) }).intersection(ids).count
      }
    }
    return count
  }

  /// Where the folder has as many files as before: those in which something changed are written.
  private func update(
    _ folder: String, _ old: [PartitionFile], _ removed: Set<[UInt8]>, _ added: PartitionedLines, count: Int
  ) throws(OutputError) {
    let emptied = Set(removed.map { Partition.number(ofDocument: $0, among: count) })
    let sources = Dictionary(uniqueKeysWithValues: old.map { ($0.partition.number, $0) })
    for number in 0..<count {
      let (source, lines) = (sources[number], added.lines(of: number))
      if let source, lines.isEmpty, !emptied.contains(number) {
        try takeOver(source)
        continue
      }
      var mapped: [MappedFile] = []
      if let source { mapped.append(try source.open()) }
      try MappedFile.withBytes(of: mapped) { (before) throws(OutputError) in
        let kept = before.flatMap { RecordLines($0) }.filter { !removed.contains(Array($0.document)) }
        try write(kept + lines, to: Partition(folder: folder, number: number, count: count))
      }
    }
  }

  /// Where the folder has more files than before, or less: all of it is written, and each old file read once.
  private func divide(
    _ folder: String, _ old: [PartitionFile], _ removed: Set<[UInt8]>, _ added: PartitionedLines, count: Int
  ) throws(OutputError) {
    var mapped: [MappedFile] = []
    for file in old { mapped.append(try file.open()) }
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

  private func takeOver(_ file: PartitionFile) throws(OutputError) {
    let name = file.partition.fileName
    try FileCopy.link(file.path, to: directory + "/" + name)
    files[name] = file.listed
  }
}
