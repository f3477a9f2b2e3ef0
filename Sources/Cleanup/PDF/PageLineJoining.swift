internal import Documents

/// Decides by place, font and text which lines of a page belong to one paragraph.
struct PageLineJoining {
  private let ends: LineEnds

  init(text: UTF8Text) { ends = LineEnds(text: text) }

  /// Whether a line goes on in the next one of its region.
  /// - Parameter inItem: The line is of an item of a list.
  func continues(_ line: Segment, in next: Segment, of region: TextRegion, inItem: Bool) -> Bool {
    guard mayContinue(line, in: next), next.box.middle > line.box.middle else { return false }
    let pitch = (next.box.middle - line.box.middle) / max(line.fontSize, 1)
    let isFull = isFull(line, before: next, of: region) && !isCentred(line, next)
    if ends.startsItem(next.span), inItem || !isFull || !isNumberOfText(next, below: line) { return false }
    guard pitch <= 1.3 * region.pitch || (isFull && pitch <= 1.5 * region.pitch) else { return false }
    if isIndented(next, below: line), !isFull || ends.endsSentence(line.span) { return false }
    if isFull { return true }
    guard !ends.endsSentence(line.span) else { return false }
    return ends.endsOpen(line.span)
      || (ends.startsLowercase(next.span) && (isLong(line, of: region) || isCentred(line, next)))
  }

  /// Whether the last line of a region goes on in the first one of the next: on a new page, in a new column.
  func continues(_ line: Segment, of region: TextRegion, across next: Segment, inItem: Bool) -> Bool {
    guard mayContinue(line, in: next), !ends.endsSentence(line.span), !ends.startsItem(next.span) else { return false }
    if ends.endsOpen(line.span) { return true }
    guard isLong(line, of: region) else { return false }
    return ends.startsLowercase(next.span)
      || (!inItem && !ends.startsWithSection(next.span) && isFull(line, before: next, of: region))
  }

  /// Whether a line fills its region and the next line's first word had no room in it.
  private func isFull(_ line: Segment, before next: Segment, of region: TextRegion) -> Bool {
    region.isWrapped && line.box.width > 0.5 * (region.right - region.left)
      && line.box.right + 0.2 * line.fontSize + next.firstWordWidth > region.right - 0.1 * line.fontSize
  }

  /// "26. Utifrån dialogen …" under "… bygger på SKR:s förslag OPF-KR": a number at the start of a line of text.
  private func isNumberOfText(_ next: Segment, below line: Segment) -> Bool {
    ends.startsWithNumber(next.span) && !ends.endsSentence(line.span) && abs(next.box.left - line.box.left) < 1
  }

  private func mayContinue(_ line: Segment, in next: Segment) -> Bool {
    abs(line.fontSize - next.fontSize) < 0.6 && !changesWeight(from: line, to: next)
      && !ends.isPartHeading(line.span) && !ends.isPartHeading(next.span)
  }

  /// A bold line above a text or below it, not bold words within one.
  private func changesWeight(from line: Segment, to next: Segment) -> Bool {
    (line.isBold && !next.startsBold) || (next.isBold && !line.endsBold)
  }

  private func isIndented(_ next: Segment, below line: Segment) -> Bool {
    !ends.startsItem(line.span) && next.box.left - line.box.left > 0.8 * line.fontSize
      && next.box.left - line.box.left < 6 * line.fontSize
  }

  private func isLong(_ line: Segment, of region: TextRegion) -> Bool {
    line.box.right - region.left > 0.5 * (region.right - region.left)
  }

  /// Centred lines of a title.
  private func isCentred(_ line: Segment, _ next: Segment) -> Bool {
    abs((line.box.left + line.box.right) - (next.box.left + next.box.right)) < 8
      && abs(line.box.left - next.box.left) > 4
  }
}
