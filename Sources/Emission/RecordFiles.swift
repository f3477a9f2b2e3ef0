internal import Glibc

/// The files of `records/`: each document's lines go to the file of its source and top folder.
///
/// Built upon a generation before, only files in which a document changed are written anew.
final class RecordFiles {
  private let directory: String
  private let previous: PreviousFiles?
  private var files: [String: RecordFile] = [:]
  private var current: RecordFile?
  /// By file, the documents whose lines in the generation before do not count any more.
  private var changed: [String: Set<[UInt8]>] = [:]

  /// - Parameter previous: `nil` to build from nothing.
  init(directory: String, previous: PreviousFiles?) throws(OutputError) {
    self.directory = directory
    self.previous = previous
    guard mkdir(directory, 0o777) == 0 || errno == EEXIST else {
      throw OutputError("mkdir", path: directory, errorNumber: errno)
    }
  }

  func add(_ document: PreparedDocument) throws(OutputError) {
    let name = PartitionName.name(for: document.id)
    replace(document.id, in: name)
    let file = try file(named: name)
    for record in document.records {
      let id = document.pool[record.id]
      try document.lines.withUnsafeBufferPointer { (lines) throws(OutputError) in
        try file.append(UnsafeBufferPointer(rebasing: lines[record.line.range]), id: id)
      }
    }
  }

  func remove(documentID: String) { replace(documentID, in: PartitionName.name(for: documentID)) }

  /// Brings all files to the disk. By name, `records/` first.
  func finish() throws(OutputError) -> [String: FileFacts] {
    var facts: [String: FileFacts] = [:]
    for (name, file) in files.sorted(by: { $0.key < $1.key }) { facts[name] = try file.finish() }
    if let previous { try takeOver(previous, &facts) }
    try Descriptor.synchronize(directory)
    return Dictionary(uniqueKeysWithValues: facts.map { (ArchiveLayout.records + "/" + $0, $1) })
  }

  private func replace(_ id: String, in name: String) {
    if previous != nil { changed[name, default: []].insert(Array(id.utf8)) }
  }

  private func takeOver(_ previous: PreviousFiles, _ facts: inout [String: FileFacts]) throws(OutputError) {
    for (name, old) in previous.records.sorted(by: { $0.key < $1.key }) {
      let (source, target) = (previous.directory + "/" + ArchiveLayout.records + "/" + name, directory + "/" + name)
      if let changed = changed[name] {
        facts[name] = try RecordMerging.merge(source, old, into: target, without: changed)
      } else {
        try FileCopy.link(source, to: target)
        facts[name] = old
      }
    }
  }

  /// The file of that name; the one before it gives back its descriptor.
  private func file(named name: String) throws(OutputError) -> RecordFile {
    let file: RecordFile
    if let known = files[name] { file = known } else { file = try RecordFile(creating: directory + "/" + name) }
    files[name] = file
    if file !== current {
      try current?.suspend()
      current = file
    }
    return file
  }
}

/// What the generation before consists of, by its manifest.
struct PreviousFiles {
  let directory: String
  /// By name in `records/`.
  let records: [String: FileFacts]
  let citations: FileFacts?
  let facts: GenerationFacts
  let counts: ArchiveCounts

  init(_ directory: String) throws(OutputError) {
    let path = directory + "/" + ArchiveLayout.manifest
    do throws(ArchiveError) {
      let manifest = try ManifestFile(path: path)
      self.directory = directory
      let prefix = ArchiveLayout.records + "/"
      records = Dictionary(
        uniqueKeysWithValues: manifest.files.filter { $0.key.hasPrefix(prefix) }.map {
          (String($0.key.dropFirst(prefix.count)), $0.value)
        })
      citations = manifest.files[ArchiveLayout.citations]
      counts = manifest.counts
      facts = manifest.facts
    } catch {
      throw OutputError("read", path: path, reason: error.problem)
    }
  }
}
