internal import Glibc

/// The files of a folder and of the folders in it.
enum DirectoryListing {
  /// Paths relative to the folder, sorted. What cannot be read is left out.
  static func files(below directory: String) -> [String] {
    let (files, folders) = entries(of: directory)
    return (files + folders.flatMap { folder in entries(of: directory + "/" + folder).files.map { "\(folder)/\($0)" } })
      .sorted()
  }

  private static func entries(of directory: String) -> (files: [String], folders: [String]) {
    var (files, folders): ([String], [String]) = ([], [])
    guard let stream = opendir(directory) else { return (files, folders) }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      if Int32(entry.pointee.d_type) == Int32(DT_DIR) { folders.append(name) } else { files.append(name) }
    }
    return (files, folders)
  }
}
