internal import Documents
internal import Scanning

/// Cells of a line that is laid out in columns: text with gaps of three spaces or more, a tab or dot leaders between.
enum TableColumns {
  /// White space of at least this many columns parts two cells; two spaces also stand after a full stop.
  static let narrowestGap = 3
  /// "Anmälningar ........ 7": so many dots lead to another cell; an ellipsis has three.
  private static let fewestLeaders = 5

  /// The spans of the cells; one span where the line has no columns.
  static func cells(of line: TextLine, in text: UTF8Text) -> [TextSpan] {
    var cells: [TextSpan] = []
    var start = line.span.start
    // The gap after the mark of a list item parts no cells.
    var offset = start + ListMarker.length(at: line.span, in: text)
    while offset > start, offset < line.span.end, text.spaceLength(at: offset) > 0 {
      offset += text.spaceLength(at: offset)
    }
    while offset < line.span.end {
      let gap = gap(at: offset, to: line.span.end, in: text)
      if gap.parts {
        cells.append(TextSpan(start, offset))
        start = offset + gap.length
      }
      offset += max(gap.length, 1)
    }
    cells.append(TextSpan(start, line.span.end))
    return cells
  }

  /// White space and dot leaders at an offset: their length in bytes, and whether they part cells.
  private static func gap(at offset: Int, to end: Int, in text: UTF8Text) -> (length: Int, parts: Bool) {
    var length = 0
    var (columns, dots) = (0, 0)
    var hasTab = false
    while offset + length < end {
      let byte = text.bytes[offset + length]
      let space = byte == 0x2E ? 1 : text.spaceLength(at: offset + length)
      if space == 0 { break }
      hasTab = hasTab || byte == 0x09
      if byte == 0x2E { dots += 1 } else { columns += 1 }
      length += space
    }
    let parts = dots == 0 ? hasTab || columns >= narrowestGap : dots >= fewestLeaders
    return (length, parts && offset + length < end)
  }
}
