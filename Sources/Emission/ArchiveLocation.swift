internal import Glibc

/// Where a generation of the archive stands.
package struct ArchiveLocation: Hashable, Sendable {
  /// The folder with `manifest.json` and `archive.sqlite`.
  package let directory: String

  package var index: String { directory + "/" + ArchiveLayout.index }

  /// - Parameter path: The folder `out/`, a generation in it, or an `archive.sqlite`.
  package init(path: String) throws(ArchiveError) {
    let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let candidates = [path, path + "/" + ArchiveLayout.current]
    if path.hasSuffix("/" + ArchiveLayout.index) || path == ArchiveLayout.index, Self.exists(path) {
      directory = path == ArchiveLayout.index ? "." : String(path.dropLast(ArchiveLayout.index.count + 1))
    } else if let found = candidates.first(where: { Self.exists($0 + "/" + ArchiveLayout.index) }) {
      directory = found
    } else {
      throw ArchiveError("\(path): there is no archive here", remedy: "run `diarium run` first, or name another folder")
    }
  }

  /// The newest complete generation of a folder `out/`, with the symbolic link that names it checked.
  package static func current(of out: String) throws(ArchiveError) -> ArchiveLocation {
    let link = out + "/" + ArchiveLayout.current
    var status = stat()
    guard lstat(link, &status) == 0 else {
      throw ArchiveError("\(link): there is no archive here", remedy: "run `diarium run` first, or name another folder")
    }
    guard status.st_mode & S_IFMT == S_IFLNK else { throw ArchiveError("\(link): is no symbolic link") }
    guard exists(link) else { throw ArchiveError("\(link): points to a generation that is not there") }
    return try ArchiveLocation(path: link)
  }

  private static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
