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
      throw Self.absence(at: path)
    }
  }

  /// A link to nothing is a damaged archive, not a missing one.
  private static func absence(at path: String) -> ArchiveError {
    for link in [path, path + "/" + ArchiveLayout.current] where isLink(link) && !exists(link) {
      return ArchiveError("\(link): points to a generation that is not there")
    }
    return ArchiveError("\(path): there is no archive here", remedy: "run `diarium run` first, or name another folder")
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
