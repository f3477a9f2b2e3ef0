internal import Glibc

/// Paths as the configuration has them.
enum FilePath {
  /// `""` for a file in the working folder.
  static func folder(of file: String) -> String {
    file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
  }

  static func resolved(_ path: String, in folder: String) -> String {
    var resolved = path.hasPrefix("/") ? path : folder + path
    while resolved.hasPrefix("./"), resolved.utf8.count > 2 { resolved.removeFirst(2) }
    while resolved.hasSuffix("/"), resolved.utf8.count > 1 { resolved.removeLast() }
    return resolved
  }

  /// Why a path is no folder to read from; `nil` where it is one.
  static func problem(withFolder path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      return errno == ENOENT || errno == ENOTDIR ? "no such folder" : String(cString: strerror(errno))
    }
    return status.st_mode & S_IFMT == S_IFDIR ? nil : "not a folder"
  }

  /// Whether a path (which need not exist) lies in a folder or is that folder.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    let (inner, outer) = (canonical(path), canonical(folder))
    return inner == outer || outer == "/" || inner.hasPrefix(outer + "/")
  }

  /// Without links; `nil` where there is no such file.
  static func real(_ path: [UInt8]) -> [UInt8]? {
    guard let real = realpath(path.map { CChar(bitPattern: $0) } + [0], nil) else { return nil }
    defer { free(real) }
    return Array(UnsafeRawBufferPointer(start: real, count: strlen(real)))
  }

  /// Without links, as far as the path exists.
  private static func canonical(_ path: String) -> String {
    if let real = real(Array(path.utf8)) { return String(decoding: real, as: UTF8.self) }
    let parts = path.split(separator: "/")
    guard let last = parts.last else { return "/" }
    let parent = (path.hasPrefix("/") ? "/" : "") + parts.dropLast().joined(separator: "/")
    let base = canonical(parent.isEmpty ? "." : parent)
    return (base == "/" ? "" : base) + "/" + last
  }
}
