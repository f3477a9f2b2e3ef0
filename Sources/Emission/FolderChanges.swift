internal import Glibc

/// The records of a source's top folder that a generation adds or leaves out, in any order, until its files are written.
final class FolderChanges {
  /// Ids of documents whose lines in the generation before do not count any more.
  private(set) var removed: Set<[UInt8]> = []
  private(set) var addedCount = 0
  /// The new lines, on disk: they may be more than there is memory for. Not there before the first.
  private var spool: BufferedFile?
  private let path: String

  /// - Parameter path: Where the new lines wait; there is no file of that name.
  init(spool path: String) { self.path = path }

  func remove(_ id: String) { removed.insert(Array(id.utf8)) }

  /// - Parameter lines: Each with its line feed.
  func add(lines: [UInt8]) throws(OutputError) {
    let file: BufferedFile
    if let spool { file = spool } else { file = try BufferedFile(creating: path) }
    spool = file
    try lines.withUnsafeBufferPointer { (lines) throws(OutputError) in try file.append(lines) }
    addedCount += 1
  }

  func suspend() throws(OutputError) { try spool?.suspend() }

  /// Removes the new lines, which stand in their files now.
  func discard() throws(OutputError) {
    guard spool != nil else { return }
    guard unlink(path) == 0 else { throw OutputError("unlink", path: path, errorNumber: errno) }
    spool = nil
  }

  /// The new lines; `nil` where there are none.
  func added() throws(OutputError) -> MappedFile? {
    try suspend()
    return spool == nil ? nil : try MappedFile(path)
  }
}
