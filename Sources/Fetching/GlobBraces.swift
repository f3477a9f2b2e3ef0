/// Writes out the alternatives of a pattern: `{a,b}/*.{txt,html}` gives four.
enum GlobBraces {
  private static let most = 256

  static func expanded(_ pattern: String) throws(GlobSyntaxError) -> [[UInt8]] {
    var patterns: [[UInt8]] = [[]]
    var rest = Array(pattern.utf8)[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      guard let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) else {
        throw GlobSyntaxError(problem: "\"{\" is not closed")
      }
      let inside = rest[rest.index(after: open)..<close]
      guard !inside.contains(UInt8(ascii: "{")) else { throw GlobSyntaxError(problem: "\"{\" inside of \"{\"") }
      let words = inside.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      guard patterns.count * words.count <= most else {
        throw GlobSyntaxError(problem: "more than \(most) alternatives")
      }
      let prefix = rest[..<open]
      patterns = patterns.flatMap { start in words.map { start + prefix + $0 } }
      rest = rest[rest.index(after: close)...]
    }
    guard !rest.contains(UInt8(ascii: "}")) else { throw GlobSyntaxError(problem: "\"}\" without \"{\"") }
    return patterns.map { $0 + rest }
  }
}
