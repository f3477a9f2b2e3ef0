/// A query in the language of FTS5 (<https://www.sqlite.org/fts5.html>), with every term in quotes.
struct MatchExpression {
  /// `nil` where nothing is asked for.
  let wanted: String?
  let excluded: String?

  init(_ analysis: QueryAnalysis) {
    wanted = Self.joined(analysis.wanted, " AND ")
    excluded = Self.joined(analysis.excluded, " OR ")
  }

  static func expression(of needle: Needle) -> String {
    let phrase = quoted(needle.terms) + (needle.isPrefix ? " *" : "")
    guard let alternative = needle.alternative else { return phrase }
    return "(\(phrase) OR \(quoted(needle.terms.dropLast() + [alternative])))"
  }

  private static func joined(_ needles: [Needle], _ operation: String) -> String? {
    needles.isEmpty ? nil : needles.map(expression).joined(separator: operation)
  }

  private static func quoted(_ terms: [[UInt8]]) -> String {
    let phrase = terms.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    return "\"" + phrase.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
