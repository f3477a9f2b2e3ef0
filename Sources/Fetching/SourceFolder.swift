package import Documents

/// A source of `pipeline.json`: a folder with the files that count.
package struct SourceFolder: Sendable {
  package let name: String
  /// Where the folder is; a link here is followed, since the configuration names it.
  package let path: String
  package let include: [Glob]
  package let exclude: [Glob]
  package let municipality: Municipality?

  package init(name: String, path: String, include: [Glob], exclude: [Glob], municipality: Municipality?) {
    self.name = name
    self.path = path
    self.include = include
    self.exclude = exclude
    self.municipality = municipality
  }

  /// - Parameter path: Bytes of a path relative to the source.
  func includes(_ path: [UInt8]) -> Bool {
    include.contains { $0.matches(path) } && !exclude.contains { $0.matches(path) }
  }

  func excludes(folder: [UInt8]) -> Bool {
    exclude.contains { $0.matchesAll(below: folder) }
  }
}
