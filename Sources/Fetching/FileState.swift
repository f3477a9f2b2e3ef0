internal import Documents
internal import Glibc
internal import Scanning

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
    self.init(status)
  }

  /// Of a name in an open folder; a link is not followed.
  init(of name: [UInt8], in folder: FolderHandle) throws(DocumentError) {
    var status = stat()
    let name = name.map { CChar(bitPattern: $0) } + [0]
    guard fstatat(folder.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { throw .opening(errno) }
    self.init(status)
  }

  private init(_ status: stat) {
    isRegular = status.st_mode & S_IFMT == S_IFREG
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    size = Int(status.st_size)
    inode = UInt(status.st_ino)
    modified = [Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec)]
    changed = [Int(status.st_ctim.tv_sec), Int(status.st_ctim.tv_nsec)]
  }

  /// Size, inode and both times as one number, by which a file is known not to have changed. Never 0.
  ///
  /// The device is left out: a disk that is mounted again may get another number.
  var stamp: UInt64 {
    var hash = FNV1a()
    for field in [size, Int(bitPattern: inode)] + modified + changed {
      withUnsafeBytes(of: field.littleEndian) { for byte in $0 { hash.add(byte) } }
    }
    return max(hash.value, 1)
  }

  /// Seconds since 1970 of the last change to content, name or rights.
  var lastChange: Int { max(modified[0], changed[0]) }
}
