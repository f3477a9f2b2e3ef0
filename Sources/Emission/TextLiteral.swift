internal import Documents
internal import Scanning

/// The text of a record inside its line of JSON, which the index makes from its column `text` instead of storing it twice.
enum TextLiteral {
  /// SQL for the text as JSON, without its quotes. Only functions that SQLite trusts in a schema (`sqlite3 --safe`):
  /// `json_quote()` is none of them in SQLite 3.40.
  static let expression =
    #"replace(replace(replace(replace(text, '\', '\\'), '"', '\"'), char(10), '\n'), char(9), '\t')"#

  /// Whether the expression gives a literal of so many bytes, quotes included: every other escape is longer than these.
  static func isExpressible(_ text: UTF8Text, literal count: Int) -> Bool {
    let escapes = text.bytes.withUnsafeBufferPointer { bytes in
      bytes.countBytes { $0 == 0x5C || $0 == 0x22 || $0 == 0x0A || $0 == 0x09 }
    }
    return count == text.count + escapes + 2
  }
}
