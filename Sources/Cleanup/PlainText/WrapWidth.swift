internal import Documents
internal import Scanning

/// The width at which a text was wrapped, judged from the lengths of its lines.
struct WrapWidth {
  /// In characters; `nil` where each line is a paragraph of its own.
  let columns: Int?

  /// Lines longer than this were not wrapped by a person or a page.
  private static let widest = 140
  private static let narrowest = 40

  /// Lines further in are headings and columns, which say nothing of the width.
  private static let deepestIndent = 16

  init(of lines: [TextLine], in text: UTF8Text) {
    let lengths = zip(lines, lines.dropFirst()).compactMap { line, next in
      let isRunning = !line.isBlank && !next.isBlank && line.indent < Self.deepestIndent
      return isRunning && TableColumns.cells(of: line, in: text).count == 1 ? line.length : nil
    }.sorted()
    guard lengths.count >= 3 else {
      columns = nil
      return
    }
    let width = lengths[lengths.count * 95 / 100]
    let full = lengths.filter { $0 * 10 >= width * 7 && $0 <= width * 12 / 10 }.count
    let long = lines.filter { $0.length > Self.widest }.count
    let wrapped = (Self.narrowest...Self.widest).contains(width) && full * 4 >= lengths.count
    columns = wrapped && long * 20 <= lines.filter({ !$0.isBlank }).count ? width : nil
  }

  /// Whether a line broke only since the next word had no room.
  func isFull(_ line: TextLine, before next: TextLine, in text: UTF8Text) -> Bool {
    guard let columns else { return false }
    let word = text.characterCount(firstWord(of: next, in: text))
    return (line.length + 1 + word) * 100 > columns * 93
  }

  /// The same for a line that ends a sentence: only where there was no room at all.
  func isFullToTheEnd(_ line: TextLine, before next: TextLine, in text: UTF8Text) -> Bool {
    guard let columns else { return false }
    return line.length + 1 + text.characterCount(firstWord(of: next, in: text)) > columns
  }

  private func firstWord(of line: TextLine, in text: UTF8Text) -> TextSpan {
    var end = line.span.start
    while end < line.span.end, text.spaceLength(at: end) == 0 { end += max(1, text.scalar(at: end).length) }
    return TextSpan(line.span.start, end)
  }
}
