internal import Documents
internal import Lexicons
internal import Scanning

/// What becomes of a hyphen at the end of a line when the next one is joined to it.
enum LineHyphen {
  /// Appends a line to the paragraph before it: with a space, or without the hyphen that only broke the line.
  static func append(_ next: TextSpan, of text: UTF8Text, to paragraph: inout [UInt8]) {
    if endsInsideRange(paragraph), text.isDigit(at: next.start) {
      return paragraph += text.bytes[next.start..<next.end]
    }
    guard paragraph.last == 0x2D, paragraph.count > 1 else {
      paragraph.append(0x20)
      paragraph += text.bytes[next.start..<next.end]
      return
    }
    if isEllipsis(before: next, in: text) || paragraph[paragraph.count - 2] == 0x20 {
      paragraph.append(0x20)
    } else if onlyBreaksLine(after: paragraph, before: next, in: text) {
      paragraph.removeLast()
    }
    paragraph += text.bytes[next.start..<next.end]
  }

  /// "2026–" before "2030".
  private static func endsInsideRange(_ paragraph: [UInt8]) -> Bool {
    paragraph.count > 3 && paragraph.suffix(3).elementsEqual([0xE2, 0x80, 0x93])
      && paragraph[paragraph.count - 4].isDigit
  }

  /// "social-" before "och arbetsmarknadsnämnden".
  private static func isEllipsis(before next: TextSpan, in text: UTF8Text) -> Bool {
    var cursor = Cursor(text, at: next.start, limit: next.end)
    guard let word = cursor.word() else { return false }
    return Lexicons.ellipsisConjunctions.contains(word, in: text)
  }

  /// "kommun-" before "styrelsen"; not "SFI-" before "undervisningen", "Jan-" before "Erik", "e-" before "post".
  private static func onlyBreaksLine(after paragraph: [UInt8], before next: TextSpan, in text: UTF8Text) -> Bool {
    let head = UTF8Text(validated: paragraph)
    let hyphen = head.count - 1
    guard let word = head.word(before: hyphen), word.end == hyphen, word.count >= 2 else { return false }
    let abbreviation = head.isUppercase(at: head.previous(hyphen))
    return !abbreviation && text.isLetter(at: next.start) && !text.isUppercase(at: next.start)
  }
}
