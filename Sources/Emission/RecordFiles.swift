internal import Glibc

/// The files of `records/`: each document's lines go to the file of its source and top folder.
final class RecordFiles {
  private let directory: String
  private var files: [String: RecordFile] = [:]
  private var current: RecordFile?

  init(directory: String) throws(OutputError) {
    self.directory = directory
    guard mkdir(directory, 0o777) == 0 || errno == EEXIST else {
      throw OutputError("mkdir", path: directory, errorNumber: errno)
    }
  }

  func add(_ document: PreparedDocument) throws(OutputError) {
    let file = try file(for: document)
    for record in document.records {
      let id = document.pool[record.id]
      try document.lines.withUnsafeBufferPointer { (lines) throws(OutputError) in
        try file.append(UnsafeBufferPointer(rebasing: lines[record.line.range]), id: id)
      }
    }
  }

  /// Brings all files to the disk. By name, `records/` first.
  func finish() throws(OutputError) -> [String: FileFacts] {
    var facts: [String: FileFacts] = [:]
    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      facts[ArchiveLayout.records + "/" + name] = try file.finish()
    }
    try Descriptor.synchronize(directory)
    return facts
  }

  /// The file of a document; the one before it gives back its descriptor.
  private func file(for document: PreparedDocument) throws(OutputError) -> RecordFile {
    let file = try file(named: PartitionName.name(for: document.id))
    if file !== current {
      try current?.suspend()
      current = file
    }
    return file
  }

  private func file(named name: String) throws(OutputError) -> RecordFile {
    if let file = files[name] { return file }
    let file = try RecordFile(creating: directory + "/" + name)
    files[name] = file
    return file
  }
}
