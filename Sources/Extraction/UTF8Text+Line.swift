internal import Documents
internal import Scanning

/// Steps that stay on the line: a block ends in a line feed, and no mention crosses one.
extension UTF8Text {
  /// The place before the blanks (white space but line feeds) that end at `offset`.
  func skippingBlanks(before offset: Int) -> Int {
    var end = offset
    while end > 0 {
      let start = previous(end)
      if byte(at: start) == 0x0A || spaceLength(at: start) == 0 { break }
      end = start
    }
    return end
  }

  /// The place after the blanks that start at `offset`.
  func skippingBlanks(at offset: Int) -> Int {
    var offset = offset
    while byte(at: offset) != 0x0A, spaceLength(at: offset) > 0 { offset += spaceLength(at: offset) }
    return offset
  }

  /// The run of letters that ends at `offset`; empty where there is none.
  func letters(before offset: Int) -> TextSpan {
    var start = offset
    while isLetter(before: start) { start = previous(start) }
    return TextSpan(start, offset)
  }

  /// The run of letters that starts at `offset`; empty where there is none.
  func letters(at offset: Int) -> TextSpan { TextSpan(offset, lettersEnd(from: offset)) }

  /// The word before `offset`, blanks between skipped; empty where something else stands there.
  func wordOnLine(before offset: Int) -> TextSpan { letters(before: skippingBlanks(before: offset)) }

  /// The word after `offset`, blanks between skipped; empty where something else stands there.
  func wordOnLine(at offset: Int) -> TextSpan { letters(at: skippingBlanks(at: offset)) }

  /// The place before a hyphen or dash that ends at `offset`; `nil` where there is none.
  func dashStart(before offset: Int) -> Int? {
    guard offset > 0 else { return nil }
    let start = previous(offset)
    switch scalar(at: start).value {
    case 0x2D, 0x2010...0x2015, 0x2212: return start
    default: return nil
    }
  }

  /// Length in bytes of the hyphen or dash at `offset`; 0 where there is none.
  func dashLength(at offset: Int) -> Int {
    let (value, length) = scalar(at: offset)
    switch value {
    case 0x2D, 0x2010...0x2015, 0x2212: return length
    default: return 0
    }
  }

  /// Whether a span is one of a few lower-case words, letter case aside.
  func isAny(_ span: TextSpan, of words: [StaticString]) -> Bool {
    !span.isEmpty && words.contains { matches(span, $0) }
  }
}
