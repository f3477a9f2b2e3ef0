package import Documents
internal import Foundation
package import Testing

/// A row of a marked-text table: a text with the expected spans between ⟦ and ⟧.
///
///     # day in figures, month in words
///     Sammanträdet ⟦den 12 mars 2024⟧ kl. 9
///     # with the canonical value after an arrow
///     ⟦KS 2024/12 → KS 2024/12⟧
///     known "i lördags" is not read | vi sågs ⟦i lördags⟧
///
/// Lines that start with `#` are comments. `\n` in a row is a line feed.
package struct MarkedText: Sendable, CustomTestStringConvertible {
  package struct Expectation: Hashable, Sendable {
    package let span: TextSpan
    /// What stands after the arrow; `nil` without one.
    package let value: String?
  }

  package let text: UTF8Text
  package let expected: [Expectation]
  /// Why the row does not hold yet.
  package let knownIssue: String?
  /// `dates.txt:14`.
  package let place: String

  package var testDescription: String { place }

  /// Reads the rows of a table beside the calling test: `Tables/<name>`.
  package static func table(_ name: String, beside file: StaticString = #filePath) throws -> [MarkedText] {
    let folder = URL(fileURLWithPath: "\(file)").deletingLastPathComponent().appending(path: "Tables")
    let content = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    let rows = content.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      line.isEmpty || line.hasPrefix("#") ? nil : MarkedText(row: String(line), place: "\(name):\(index + 1)")
    }
    try #require(!rows.isEmpty, "\(name) has no rows")
    return rows
  }

  package init(row: String, place: String = "") {
    var row = row[...]
    var reason: String?
    if row.hasPrefix("known "), let bar = row.range(of: " | ") {
      reason = String(row[row.index(row.startIndex, offsetBy: 6)..<bar.lowerBound])
      row = row[bar.upperBound...]
    }
    var bytes: [UInt8] = []
    var spans: [Expectation] = []
    var rest = row.replacingOccurrences(of: "\\n", with: "\n")[...]
    while let open = rest.range(of: "⟦"), let close = rest.range(of: "⟧", range: open.upperBound..<rest.endIndex) {
      bytes += rest[..<open.lowerBound].utf8
      let inside = rest[open.upperBound..<close.lowerBound].split(separator: " → ", maxSplits: 1)
      let start = bytes.count
      bytes += inside.first?.utf8 ?? "".utf8[...]
      spans.append(.init(span: TextSpan(start, bytes.count), value: inside.count > 1 ? String(inside[1]) : nil))
      rest = rest[close.upperBound...]
    }
    bytes += rest.utf8
    text = UTF8Text(validated: bytes)
    expected = spans
    knownIssue = reason
    self.place = place
  }

  /// Compares found spans (and values, where the row has them) with the expected ones.
  package func check(_ found: [(span: TextSpan, value: String?)], sourceLocation: SourceLocation = #_sourceLocation) {
    let wanted = expected.map { describe($0.span, $0.value) }
    let values = Dictionary(expected.map { ($0.span, $0.value) }, uniquingKeysWith: { first, _ in first })
    let got = found.map { describe($0.span, values[$0.span] == .some(nil) ? nil : $0.value) }
    if let knownIssue {
      withKnownIssue("\(knownIssue)") { #expect(got == wanted, "\(place)", sourceLocation: sourceLocation) }
    } else {
      #expect(got == wanted, "\(place)", sourceLocation: sourceLocation)
    }
  }

  private func describe(_ span: TextSpan, _ value: String?) -> String {
    "\(span.start)-\(span.end) \(text[span])" + (value.map { " → \($0)" } ?? "")
  }
}
