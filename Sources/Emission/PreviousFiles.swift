/// What the generation before consists of, by its manifest.
struct PreviousFiles {
  let directory: String
  let citations: ListedFile?
  let facts: GenerationFacts
  let counts: ArchiveCounts
  /// The files of records of each folder, by their numbers.
  private let folders: [String: [PartitionFile]]

  init(_ directory: String) throws(OutputError) {
    let path = directory + "/" + ArchiveLayout.manifest
    do throws(ArchiveError) {
      let manifest = try ManifestFile(path: path)
      self.directory = directory
      let files = manifest.files.compactMap { Self.partition($0, $1, in: directory) }
      folders = Dictionary(grouping: files, by: \.partition.folder)
        .mapValues { $0.sorted { $0.partition.number < $1.partition.number } }
      citations = manifest.files[ArchiveLayout.citations]
      counts = manifest.counts
      facts = manifest.facts
    } catch {
      throw OutputError("read", path: path, reason: "\(error.problem); \(error.remedy)")
    }
  }

  /// - Parameter name: Inside the generation.
  private static func partition(_ name: String, _ file: ListedFile, in directory: String) -> PartitionFile? {
    guard name.hasPrefix(ArchiveLayout.records + "/") else { return nil }
    return Partition(fileName: String(name.dropFirst(ArchiveLayout.records.count + 1))).map {
      PartitionFile(partition: $0, listed: file, path: directory + "/" + name)
    }
  }

  var folderNames: [String] { Array(folders.keys) }

  /// All files of records, by folder and number.
  var files: [PartitionFile] { folderNames.sorted().flatMap { partitions(of: $0) } }

  /// The partitions of a folder, by number; those without a document are not there.
  func partitions(of folder: String) -> [PartitionFile] { folders[folder] ?? [] }

  /// The file that has a document's records if the generation has the document.
  func partition(ofDocument id: String) -> PartitionFile? {
    let files = partitions(of: PartitionName.folder(ofDocument: id))
    guard let count = files.first?.partition.count else { return nil }
    let number = Partition.number(ofDocument: id.utf8, among: count)
    return files.first { $0.partition.number == number }
  }
}
