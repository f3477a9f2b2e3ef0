internal import Documents
internal import Lexicons
internal import Scanning

/// What stands before a number and says that it is a case number.
struct CaseNumberContext {
  let text: UTF8Text

  /// Whether a label ends just before an offset: `Dnr: `, `Vår beteckning `.
  func hasLabel(before offset: Int) -> Bool {
    var end = offset
    while end > 0 {
      let previous = text.previous(end)
      guard text.spaceLength(at: previous) > 0 || Self.isLabelMark(text.byte(at: previous)) else { break }
      end = previous
      if offset - end > 40 { return false }
    }
    guard end < offset, let word = text.word(before: end), word.end == end else { return false }
    if Lexicons.caseNumberLabels.contains(word, in: text) { return true }
    guard let first = text.word(before: word.start), first.end < word.start else { return false }
    return Lexicons.caseNumberLabels.contains(TextSpan(first.start, word.end), in: text)
  }

  /// Whether an offset follows the § that begins a line: `§ 5 1339/22`.
  func isAfterHeadingSection(_ offset: Int) -> Bool {
    var position = skipSpaces(backFrom: offset)
    if position == offset { return false }
    let letters = position
    if position > 0, text.byte(at: position - 1).isLowerASCII, text.byte(at: position - 2).isDigit { position -= 1 }
    let digits = position
    while text.byte(at: position - 1).isDigit { position -= 1 }
    guard position < digits, letters - position <= 6 else { return false }
    position = skipSpaces(backFrom: position)
    guard text.byte(at: position - 1) == 0xA7, text.byte(at: position - 2) == 0xC2 else { return false }
    position = skipSpaces(backFrom: position - 2)
    return position == 0 || text.byte(at: position - 1) == UInt8(ascii: "\n")
  }

  /// Whether nothing but marks of a list stands between two numbers: `1859/17, 1544/20 och 1545/20`.
  func isListGap(_ gap: TextSpan) -> Bool {
    guard gap.count > 0, gap.count <= 8 else { return false }
    let inner = text.trimmed(gap)
    return text.matches(inner, ",") || text.matches(inner, ";") || text.matches(inner, "och")
      || text.matches(inner, "samt") || text.matches(inner, ", och") || text.matches(inner, "&")
  }

  private static func isLabelMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "(")
  }

  private func skipSpaces(backFrom offset: Int) -> Int {
    var position = offset
    while position > 0 {
      let previous = text.previous(position)
      if text.spaceLength(at: previous) == 0 || text.byte(at: previous) == UInt8(ascii: "\n") { break }
      position = previous
    }
    return position
  }
}
