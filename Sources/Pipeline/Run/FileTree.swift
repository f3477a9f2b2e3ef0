internal import Emission
internal import Glibc

/// Operations on the folders that the program itself makes.
enum FileTree {
  /// Makes a folder and those above it; one that is there already is fine.
  static func makeFolder(_ path: String) throws(OutputError) {
    if mkdir(path, 0o777) == 0 { return }
    if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try makeFolder(String(path[..<slash]))
      if mkdir(path, 0o777) == 0 { return }
    }
    let failure = errno
    var status = stat()
    guard failure == EEXIST, stat(path, &status) == 0 else {
      throw OutputError("mkdir", path: path, errorNumber: failure)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw OutputError("mkdir", path: path, errorNumber: ENOTDIR) }
  }

  /// Whether a folder takes files, found out before there is anything to lose.
  static func probe(_ folder: String) throws(OutputError) {
    let path = folder + "/probe.tmp"
    let number = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw OutputError("open", path: path, errorNumber: errno) }
    close(number)
    try remove(path)
  }

  /// Names in a folder, sorted; none where there is no such folder.
  static func names(in folder: String) throws(OutputError) -> [String] {
    guard let stream = opendir(folder) else {
      if errno == ENOENT { return [] }
      throw OutputError("read the folder", path: folder, errorNumber: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { place in
        place.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw OutputError("read the folder", path: folder, errorNumber: errno) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Removes a file, a link or a folder with all that is in it.
  static func remove(_ path: String) throws(OutputError) {
    if unlink(path) == 0 || errno == ENOENT { return }
    guard errno == EISDIR || errno == EPERM else { throw OutputError("unlink", path: path, errorNumber: errno) }
    for name in try names(in: path) { try remove(path + "/" + name) }
    guard rmdir(path) == 0 else { throw OutputError("rmdir", path: path, errorNumber: errno) }
  }

  /// Of all files below a folder.
  static func byteCount(of folder: String) -> Int {
    ((try? names(in: folder)) ?? []).reduce(0) { sum, name in
      var status = stat()
      guard lstat(folder + "/" + name, &status) == 0 else { return sum }
      return sum + (status.st_mode & S_IFMT == S_IFDIR ? byteCount(of: folder + "/" + name) : Int(status.st_size))
    }
  }

  /// What a symbolic link says; `nil` where there is none.
  static func target(ofLink path: String) -> String? {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = buffer.withUnsafeMutableBytes {
      $0.baseAddress.map { place in readlink(path, place.assumingMemoryBound(to: CChar.self), Int(PATH_MAX)) } ?? -1
    }
    return count < 0 ? nil : String(decoding: buffer[..<count], as: UTF8.self)
  }

  /// - Throws: Where a link cannot be read though it may be there.
  static func checkLink(_ path: String) throws(OutputError) {
    var status = stat()
    guard lstat(path, &status) != 0 || target(ofLink: path) == nil, errno != ENOENT else { return }
    throw OutputError("readlink", path: path, errorNumber: errno)
  }

  /// A second name for a file that nobody writes to any more.
  static func link(_ old: String, to new: String) throws(OutputError) {
    guard Glibc.link(old, new) == 0 else { throw OutputError("link", path: new, errorNumber: errno) }
  }

  static func rename(_ old: String, to new: String) throws(OutputError) {
    guard Glibc.rename(old, new) == 0 else { throw OutputError("rename", path: new, errorNumber: errno) }
  }
}
