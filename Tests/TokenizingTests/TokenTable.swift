import Documents
import Foundation
import Testing

/// A row of `Tables/tokens.txt`: a text with `|` between its tokens and `‖` between its sentences.
///
///     Enligt| 5| kap.| 2| §| RF|.‖ Nästa| mening|.
///     known a heading has no period ¦ Bakgrund|‖ …
///
/// Lines that start with `#` are comments.
struct TokenTable: Sendable, CustomTestStringConvertible {
  let text: UTF8Text
  /// The tokens' texts by sentence.
  let sentences: [[String]]
  /// Why the row does not hold yet.
  let knownIssue: String?
  let place: String

  var testDescription: String { place }

  static func rows(_ name: String, beside file: StaticString = #filePath) throws -> [TokenTable] {
    let folder = URL(fileURLWithPath: "\(file)").deletingLastPathComponent().appending(path: "Tables")
    let lines = try String(contentsOf: folder.appending(path: name), encoding: .utf8).components(separatedBy: "\n")
    let rows = lines.enumerated().filter { !$1.isEmpty && !$1.hasPrefix("#") }
    try #require(!rows.isEmpty, "\(name) has no rows")
    return rows.map { TokenTable(row: $1, place: "\(name):\($0 + 1)") }
  }

  private init(row: String, place: String) {
    var row = row[...]
    var reason: String?
    if row.hasPrefix("known "), let bar = row.range(of: " ¦ ") {
      reason = String(row[row.index(row.startIndex, offsetBy: 6)..<bar.lowerBound])
      row = row[bar.upperBound...]
    }
    text = UTF8Text(row.replacingOccurrences(of: "|", with: "").replacingOccurrences(of: "‖", with: ""))
    sentences = row.components(separatedBy: "‖").map {
      $0.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    knownIssue = reason
    self.place = place
  }
}
