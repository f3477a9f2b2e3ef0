/// What the generation before consists of, by its manifest.
struct PreviousFiles {
  let directory: String
  let citations: ListedFile?
  let facts: GenerationFacts
  let counts: ArchiveCounts
  /// The files of records of each folder, by their numbers.
  private let folders: [String: [(partition: Partition, file: ListedFile)]]

  init(_ directory: String) throws(OutputError) {
    let path = directory + "/" + ArchiveLayout.manifest
    do throws(ArchiveError) {
      let manifest = try ManifestFile(path: path)
      self.directory = directory
      folders = Dictionary(grouping: manifest.files.compactMap(Self.partition), by: \.partition.folder)
        .mapValues { $0.sorted { $0.partition.number < $1.partition.number } }
      citations = manifest.files[ArchiveLayout.citations]
      counts = manifest.counts
      facts = manifest.facts
    } catch {
      throw OutputError("read", path: path, reason: error.problem)
    }
  }

  private static func partition(_ path: String, _ file: ListedFile) -> (partition: Partition, file: ListedFile)? {
    guard path.hasPrefix(ArchiveLayout.records + "/") else { return nil }
    return Partition(fileName: String(path.dropFirst(ArchiveLayout.records.count + 1))).map { ($0, file) }
  }

  var folderNames: [String] { Array(folders.keys) }

  /// All files of records, by folder and number.
  var files: [(partition: Partition, file: ListedFile)] { folderNames.sorted().flatMap { partitions(of: $0) } }

  /// The partitions of a folder, by number; those without a document are not there.
  func partitions(of folder: String) -> [(partition: Partition, file: ListedFile)] { folders[folder] ?? [] }

  /// The file that has a document's records if the generation has the document.
  func partition(ofDocument id: String) -> Partition? {
    let files = partitions(of: PartitionName.folder(ofDocument: id))
    guard let count = files.first?.partition.count else { return nil }
    let number = Partition.number(ofDocument: id.utf8, among: count)
    return files.first { $0.partition.number == number }?.partition
  }

  func path(of partition: Partition) -> String {
    directory + "/" + ArchiveLayout.records + "/" + partition.fileName
  }

  /// - Throws: Where the file is not what the manifest says.
  func open(_ partition: Partition, _ file: ListedFile) throws(OutputError) -> MappedFile {
    let mapped = try MappedFile(path(of: partition))
    try mapped.check(against: file.facts, path: path(of: partition))
    return mapped
  }
}
