internal import Documents
internal import Scanning

/// Tells the marks of footnotes from what else stands above the line.
enum Superscript {
  /// One to three digits above the line are a footnote mark, but not after a unit of length: "12 m2".
  /// - Parameter span: What stands above the line, in `line`.
  static func isFootnoteMark(_ span: TextSpan, in line: [UInt8]) -> Bool {
    guard (1...3).contains(span.count), line[span.start..<span.end].allSatisfy(\.isDigit), span.start > 0 else {
      return false
    }
    let text = UTF8Text(validated: line)
    guard let word = text.word(before: span.start), word.end == span.start else { return true }
    return !["m", "km", "cm", "dm", "mm"].contains(text[word]) && !text.byte(at: word.start - 1).isDigit
  }
}
