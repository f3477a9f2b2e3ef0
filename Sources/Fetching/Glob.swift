/// A pattern for paths under a source, compared byte for byte with `/` between folders.
///
/// `*` and `?` stay inside one name, `**` stands for any folders, `[a-z]` and `[!a-z]` for one character, `{a,b}` for
/// one of several. A pattern without `/` is for names in any folder; one that ends in `/` for all below such a folder.
///
///     *.html          protokoll/**/*.txt          {utkast,arkiv}/          protokoll/ks-20[12]?-*.html
package struct Glob: Sendable {
  package let pattern: String
  private let alternatives: [GlobPath]

  package init(_ pattern: String) throws(GlobSyntaxError) {
    self.pattern = pattern
    var alternatives: [GlobPath] = []
    for alternative in try GlobBraces.expanded(pattern) { alternatives.append(try GlobPath(alternative)) }
    self.alternatives = alternatives
  }

  /// - Parameter path: Bytes of a path relative to the source.
  package func matches(_ path: [UInt8]) -> Bool {
    let names = path.split(separator: UInt8(ascii: "/"))
    return alternatives.contains { $0.matches(names[...]) }
  }

  /// Whether everything below a folder matches.
  package func matchesAll(below folder: [UInt8]) -> Bool {
    let names = folder.split(separator: UInt8(ascii: "/"))
    return alternatives.contains { $0.matches(names[...]) || $0.matchesAll(below: names[...]) }
  }
}
