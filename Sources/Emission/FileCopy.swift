internal import CSystem
internal import Glibc

/// Files of one generation taken over into the next.
enum FileCopy {
  /// A second name for the same file, which nobody writes to any more; a copy where the file system has no such thing.
  static func link(_ old: String, to new: String) throws(OutputError) {
    if Glibc.link(old, new) == 0 { return }
    guard [EPERM, EXDEV, EMLINK, EOPNOTSUPP, ENOSYS].contains(errno) else {
      throw OutputError("link", path: new, errorNumber: errno)
    }
    try copy(old, to: new)
    try Descriptor.synchronize(new)
  }

  /// A file of its own with the same bytes; where the file system can, they share their blocks until one is written to.
  private static func copy(_ old: String, to new: String) throws(OutputError) {
    let source = try Descriptor.open(old, O_RDONLY)
    defer { try? source.close() }
    let target = try Descriptor.open(new, O_WRONLY | O_CREAT | O_EXCL)
    do throws(OutputError) {
      // Copying in the kernel (copy_file_range) goes page by page through a pipe: it takes three times as long.
      if !system_share_blocks(source.number, target.number) { try source.forEachPieceWritten(to: target) }
      try target.close()
    } catch {
      try? target.close()
      throw error
    }
  }
}

extension Descriptor {
  /// Writes what is left to read of this file to another.
  fileprivate func forEachPieceWritten(to target: Descriptor) throws(OutputError) {
    var failure: OutputError?
    try forEachPiece { piece in
      do throws(OutputError) {
        if failure == nil { try target.write(piece) }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }
}
