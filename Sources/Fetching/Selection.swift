/// Whether the patterns of a source let a file count, and which of them says so.
package enum Selection: Hashable, Sendable {
  case included(by: String)
  /// A pattern of `exclude`.
  case excluded(by: String)
  /// A folder above it is not looked into, by a pattern of `exclude`.
  case inExcludedFolder(String, by: String)
  /// No pattern of `include` names it.
  case notIncluded
}

extension SourceFolder {
  /// - Parameter path: Bytes of a path relative to the source.
  package func selection(of path: [UInt8]) -> Selection {
    for (place, byte) in path.enumerated() where byte == UInt8(ascii: "/") {
      let folder = Array(path[..<place])
      if let pattern = exclude.first(where: { $0.matchesAll(below: folder) }) {
        return .inExcludedFolder(PathEncoding.encoded(folder), by: pattern.pattern)
      }
    }
    if let pattern = exclude.first(where: { $0.matches(path) }) { return .excluded(by: pattern.pattern) }
    guard let pattern = include.first(where: { $0.matches(path) }) else { return .notIncluded }
    return .included(by: pattern.pattern)
  }
}
