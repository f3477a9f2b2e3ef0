internal import Documents
internal import Lexicons
internal import Scanning

/// Joins the lines of a paragraph as Swedish divides its words.
///
///     "kommun-" + "fullmäktige"  → "kommunfullmäktige"
///     "social-" + "och vårdnämnden" → "social- och vårdnämnden"
///     "e-" + "post", "KF-" + "beslut" → "e-post", "KF-beslut"
package enum LineJoin {
  /// Appends a line, trimmed of white space, to the text of its paragraph.
  package static func append(_ line: ArraySlice<UInt8>, to paragraph: inout [UInt8]) {
    let next = UTF8Text(validated: Array(line))
    guard let hyphen = hyphenAtEnd(of: paragraph), next.isLetter(at: 0) else {
      if !paragraph.isEmpty { paragraph.append(0x20) }
      paragraph += line
      return
    }
    if hyphen.isSoft || (divides(paragraph, hyphen.start) && !next.isUppercase(at: 0) && !isConjunction(next)) {
      paragraph.removeSubrange(hyphen.start...)
    } else if isConjunction(next) {
      paragraph.append(0x20)
    }
    paragraph += line
  }

  /// "-", U+2010 or a soft hyphen that ends the text right after a letter or digit.
  private static func hyphenAtEnd(of paragraph: [UInt8]) -> (start: Int, isSoft: Bool)? {
    let tail = Array(paragraph.suffix(3))
    if tail.suffix(2) == [0xC2, 0xAD] { return (paragraph.count - 2, true) }
    let length = tail == [0xE2, 0x80, 0x90] ? 3 : tail.last == 0x2D ? 1 : 0
    let start = paragraph.count - length
    guard length > 0, start > 0, !paragraph[start - 1].isSpaceASCII, paragraph[start - 1] != 0x2D else { return nil }
    return (start, false)
  }

  /// Whether the hyphen stands after two small letters or more, as a division of a word does.
  private static func divides(_ paragraph: [UInt8], _ hyphen: Int) -> Bool {
    let text = UTF8Text(validated: Array(paragraph[..<hyphen].suffix(64)))
    guard let word = text.word(before: text.count), word.end == text.count else { return false }
    let first = text.scalar(at: word.start).length
    guard word.count > first else { return false }
    var offset = word.start + first
    while offset < word.end {
      if text.isUppercase(at: offset) { return false }
      offset += text.scalar(at: offset).length
    }
    return true
  }

  private static func isConjunction(_ line: UTF8Text) -> Bool {
    var end = 0
    while line.isLetter(at: end) { end += line.scalar(at: end).length }
    return Lexicons.ellipsisConjunctions.contains(TextSpan(0, end), in: line)
  }
}
