internal import Documents
internal import Glibc

extension FolderHandle {
  /// Calls `visit` for each entry, in the order of the file system; `.` and `..` left out.
  func entries(_ visit: (FolderEntry) -> Void) throws(DocumentError) {
    guard let stream = fdopendir(dup(descriptor)) else { throw .opening(errno) }
    defer { closedir(stream) }
    rewinddir(stream)
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = Self.name(of: entry)
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      visit(FolderEntry(name: name, kind: kind(of: entry)))
    }
    if errno != 0 { throw .opening(errno) }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    guard let place = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    let start = UnsafeRawPointer(entry) + place
    return Array(UnsafeRawBufferPointer(start: start, count: strlen(start.assumingMemoryBound(to: CChar.self))))
  }

  private func kind(of entry: UnsafeMutablePointer<dirent>) -> FolderEntry.Kind {
    switch Int(entry.pointee.d_type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .symbolicLink
    case Int(DT_UNKNOWN): statusKind(of: entry)
    default: .other
    }
  }

  /// For file systems that do not tell the type of an entry.
  private func statusKind(of entry: UnsafeMutablePointer<dirent>) -> FolderEntry.Kind {
    var status = stat()
    let name = Self.name(of: entry).map { CChar(bitPattern: $0) } + [0]
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .file }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .symbolicLink
    default: return .other
    }
  }
}
