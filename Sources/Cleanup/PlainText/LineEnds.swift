internal import Documents
internal import Lexicons
internal import Scanning

/// What the first and last characters of a line say of its going on in the next one.
struct LineEnds {
  /// In bytes.
  private static let longestHeading = 90

  let text: UTF8Text

  func startsLowercase(_ line: TextSpan) -> Bool {
    text.isLetter(at: line.start) && !text.isUppercase(at: line.start)
  }

  func endsSentence(_ line: TextSpan) -> Bool {
    [0x2E, 0x3A, 0x3F, 0x21].contains(text.byte(at: line.end - 1))
  }

  /// Whether a line ends in a comma, a hyphen, a § without its number or a word that calls for another ("för", "av").
  func endsOpen(_ line: TextSpan) -> Bool {
    let last = text.byte(at: line.end - 1)
    if last == 0x2C || last == 0x2D || (last == 0xA7 && text.byte(at: line.end - 2) == 0xC2) { return true }
    guard let word = text.word(before: line.end), word.start > line.start else { return false }
    return Lexicons.openWords.contains(word, in: text)
  }

  /// Whether a list of members is parted inside a name: "Gerd Lundqvist (M), Olof" and "Sandelin (KD)".
  func endsInsideName(_ line: TextSpan, next: TextSpan) -> Bool {
    guard let first = text.word(before: line.end), first.end == line.end, text.isUppercase(at: first.start),
      text.byte(at: first.start - 1) == 0x20, text.byte(at: first.start - 2) == 0x2C, first.start - 2 > line.start,
      text.isUppercase(at: next.start)
    else { return false }
    var cursor = Cursor(text, at: next.start, limit: next.end)
    return cursor.word() != nil && cursor.skipSpaces() && cursor.byte == 0x28
  }

  func startsWithSection(_ line: TextSpan) -> Bool {
    text.byte(at: line.start) == 0xC2 && text.byte(at: line.start + 1) == 0xA7
  }

  func startsItem(_ line: TextSpan) -> Bool { ListMarker.length(at: line, in: text) > 0 }

  func startsWithNumber(_ line: TextSpan) -> Bool { text.isDigit(at: line.start) }

  /// "Arbetsutskottets förslag till kommunstyrelsen": a heading that holds the name of a body.
  func looksLikePartHeading(_ line: TextSpan) -> Bool {
    guard line.count <= Self.longestHeading, text.isUppercase(at: line.start), text.isLetter(before: line.end) else {
      return false
    }
    let kind = Lexicons.partHeadingPatterns.kind(ofShape: LineShape.of(line, in: text))
    return kind != nil && kind != "none"
  }

  func isPartHeading(_ line: TextSpan) -> Bool { Lexicons.partHeadings.contains(line, in: text) }
}
