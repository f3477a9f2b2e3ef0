internal import Documents
internal import Lexicons
internal import Scanning

/// Decides which lines of a wrapped text belong to one paragraph.
struct LineJoining {
  let text: UTF8Text
  let width: WrapWidth

  /// Whether a line goes on in the next one.
  /// - Parameter acrossPages: A page ends between the two.
  func continues(_ line: TextLine, in next: TextLine, acrossPages: Bool) -> Bool {
    guard let columns = width.columns, !startsBlock(next), !isHeading(line) else { return false }
    let lowercase = startsLowercase(next)
    if acrossPages { return lowercase && !endsSentence(line) && line.length * 2 > columns }
    if endsSentence(line) {
      return lowercase ? width.isFull(line, before: next, in: text) : width.isFullToTheEnd(line, before: next, in: text)
    }
    let leastLength = lowercase ? columns * 40 : columns * 72
    return line.length * 100 > leastLength || endsOpen(line) || (lowercase && standsUnder(line, next))
  }

  /// A heading in the middle of the page that goes on below itself.
  private func standsUnder(_ line: TextLine, _ next: TextLine) -> Bool {
    line.indent >= 16 && abs(line.indent - next.indent) <= 3
  }

  private func startsBlock(_ line: TextLine) -> Bool {
    ListMarker.length(at: line.span, in: text) > 0 || isHeading(line)
      || TableColumns.cells(of: line, in: text).count > 1
  }

  private func isHeading(_ line: TextLine) -> Bool { Lexicons.partHeadings.contains(line.span, in: text) }

  private func startsLowercase(_ line: TextLine) -> Bool {
    text.isLetter(at: line.span.start) && !text.isUppercase(at: line.span.start)
  }

  private func endsSentence(_ line: TextLine) -> Bool {
    [0x2E, 0x3A, 0x3F, 0x21].contains(text.byte(at: line.span.end - 1))
  }

  /// Whether a line ends in a comma, a hyphen or a word that calls for another ("för", "av", "och").
  private func endsOpen(_ line: TextLine) -> Bool {
    let last = text.byte(at: line.span.end - 1)
    if last == 0x2C || last == 0x2D { return true }
    guard let word = text.word(before: line.span.end), word.start > line.span.start else { return false }
    return Lexicons.openWords.contains(word, in: text)
  }
}
