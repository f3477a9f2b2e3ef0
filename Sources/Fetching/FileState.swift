internal import Documents
internal import Glibc

/// What tells that a file is not the same as a moment ago.
struct FileState: Hashable {
  let isRegular: Bool
  let isFolder: Bool
  /// Bytes.
  let size: Int
  private let inode: UInt
  private let modified: [Int]
  private let changed: [Int]

  init(of descriptor: Int32) throws(DocumentError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .opening(errno) }
    isRegular = status.st_mode & S_IFMT == S_IFREG
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    size = Int(status.st_size)
    inode = UInt(status.st_ino)
    modified = [Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec)]
    changed = [Int(status.st_ctim.tv_sec), Int(status.st_ctim.tv_nsec)]
  }
}
