internal import Documents
internal import Scanning

/// The mark that a point of a list starts with: "1.", "2)", "a)", "•", "–", "att".
enum ListMarker {
  /// The end of the mark and the blanks behind it; `nil` for a line without one.
  static func end(in line: TextSpan, of text: UTF8Text) -> Int? {
    var cursor = Cursor(text, at: line.start, limit: line.end)
    if cursor.number(digits: 1...2) != nil {
      guard cursor.take(0x2E) || cursor.take(0x29) else { return nil }
    } else if text.byte(at: line.start).isLowerASCII, cursor.peek(1) == 0x29 {
      cursor.offset += 2
    } else if [0x2022, 0x25AA, 0x25CF, 0x00B7, 0xF0B7].contains(text.scalar(at: line.start).value) {
      cursor.offset += text.scalar(at: line.start).length
    } else {
      guard cursor.takeDash() else { return nil }
    }
    guard cursor.skipSpaces() else { return nil }
    return cursor.offset
  }

  /// Whether a line is one of several that are decided on.
  static func isPoint(_ line: TextSpan, in text: UTF8Text) -> Bool {
    end(in: line, of: text) != nil || isClause(line, in: text)
  }

  /// Whether a line starts with "att".
  static func isClause(_ line: TextSpan, in text: UTF8Text) -> Bool { text.hasPrefix("att ", at: line.start) }
}
