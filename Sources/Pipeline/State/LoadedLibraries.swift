internal import Fetching
internal import Glibc

/// The shared libraries that the program runs with: an upgrade of the system may make another thing of a document.
enum LoadedLibraries {
  /// Path, size and time of each, as its package has them; a line each, sorted.
  static var lines: [String] {
    let maps = (try? FileReader.bytes(atPath: "/proc/self/maps")) ?? []
    let paths = maps.split(separator: 0x0A).compactMap { line in
      line.firstIndex(of: UInt8(ascii: "/")).map { String(decoding: line[$0...], as: UTF8.self) }
    }
    return Set(paths).filter { $0.contains(".so") }.sorted().map(line)
  }

  private static func line(of path: String) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { return path }
    return "\(path) \(status.st_size) \(status.st_mtim.tv_sec)"
  }
}
