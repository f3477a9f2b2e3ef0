internal import Glibc

/// The folder `records/`: each document's lines go to a file of its source and top folder.
///
/// Built upon a generation before, only files in which a document changed are written anew.
final class RecordFiles {
  private let directory: String
  private let previous: PreviousFiles?
  /// By name as in `PartitionName`.
  private var folders: [String: FolderChanges] = [:]
  private var current: FolderChanges?

  /// - Parameter previous: `nil` to build from nothing.
  init(directory: String, previous: PreviousFiles?) throws(OutputError) {
    self.directory = directory
    self.previous = previous
    guard mkdir(directory, 0o777) == 0 || errno == EEXIST else {
      throw OutputError("mkdir", path: directory, errorNumber: errno)
    }
  }

  func add(_ document: PreparedDocument) throws(OutputError) {
    let folder = changes(of: document.id)
    if folder !== current {
      try current?.suspend()
      current = folder
    }
    try folder.add(lines: document.lines)
  }

  /// - Parameter documentID: Of a document that the generation before has.
  func remove(documentID: String) { changes(of: documentID).remove(documentID) }

  /// Brings all files to the disk. By path in the generation.
  func finish() throws(OutputError) -> [String: ListedFile] {
    let writer = PartitionWriter(directory: directory, previous: previous)
    current = nil
    for folder in Set(folders.keys).union(previous?.folderNames ?? []).sorted() {
      try writer.write(folder, folders.removeValue(forKey: folder))
    }
    return try writer.finish()
  }

  private func changes(of documentID: String) -> FolderChanges {
    let folder = PartitionName.folder(ofDocument: documentID)
    if let known = folders[folder] { return known }
    // No partition is called so.
    let changes = FolderChanges(spool: directory + "/" + folder + ".new")
    folders[folder] = changes
    return changes
  }
}
