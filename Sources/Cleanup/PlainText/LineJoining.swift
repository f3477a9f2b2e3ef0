internal import Documents
internal import Scanning

/// Decides which lines of a wrapped text belong to one paragraph.
struct LineJoining {
  /// In columns.
  private static let deepestHang = 8

  private let text: UTF8Text
  private let width: WrapWidth
  private let ends: LineEnds

  init(text: UTF8Text, width: WrapWidth) {
    self.text = text
    self.width = width
    ends = LineEnds(text: text)
  }

  /// Whether a line goes on in the next one.
  /// - Parameter acrossPages: A page ends between the two.
  func continues(_ line: TextLine, in next: TextLine, acrossPages: Bool) -> Bool {
    guard !startsBlock(next), !ends.isPartHeading(line.span) else { return false }
    let lowercase = ends.startsLowercase(next.span)
    guard let columns = width.columns else { return lowercase && !acrossPages && hangs(next, below: line) }
    if !lowercase, ends.looksLikePartHeading(line.span) { return false }
    if acrossPages { return lowercase && !ends.endsSentence(line.span) && line.length * 2 > columns }
    if ends.endsSentence(line.span) {
      return lowercase ? width.isFull(line, before: next, in: text) : width.isFullToTheEnd(line, before: next, in: text)
    }
    let leastLength = lowercase ? columns * 40 : columns * 72
    return line.length * 100 > leastLength || ends.endsOpen(line.span) || (lowercase && standsUnder(line, next))
  }

  /// A heading in the middle of the page that goes on below itself.
  private func standsUnder(_ line: TextLine, _ next: TextLine) -> Bool {
    line.indent >= 16 && abs(line.indent - next.indent) <= 3
  }

  /// "att anta budgeten med den ändringen att" and, further in, "250 tkr flyttas": short texts show no width.
  private func hangs(_ next: TextLine, below line: TextLine) -> Bool {
    (1...Self.deepestHang).contains(next.indent - line.indent) && !ends.endsSentence(line.span)
      && text.byte(at: line.span.end - 1) != 0x2C
  }

  private func startsBlock(_ line: TextLine) -> Bool {
    ends.startsItem(line.span) || ends.isPartHeading(line.span) || TableColumns.cells(of: line, in: text).count > 1
  }
}
