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
    let target = try Descriptor.opening(new, O_WRONLY | O_CREAT | O_EXCL) { (target) throws(OutputError) in
      if !system_share_blocks(source.number, target.number) {
        // Copying in the kernel (copy_file_range) goes page by page through a pipe: it takes three times as long.
        try source.forEachPiece { (piece) throws(OutputError) in try target.write(piece) }
      }
      return target
    }
    try target.close()
  }
}
