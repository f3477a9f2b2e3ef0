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
      guard mayOpenGap(text.bytes[offset]) else {
        offset += 1
        continue
      }
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

  /// Whether a byte may be of white space or a dot: most are not.
  private static func mayOpenGap(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x2E || byte >= 0xC2 }

  /// What stands between words at an offset: its length in bytes, and whether it parts cells.
  private static func gap(at offset: Int, to end: Int, in text: UTF8Text) -> (length: Int, parts: Bool) {
    let space = run(at: offset, to: end, in: text, dots: false)
    let leaders = run(at: offset, to: end, in: text, dots: true)
    if leaders.dots >= fewestLeaders { return (leaders.length, offset + leaders.length < end) }
    return (space.length, space.hasTab || space.columns >= narrowestGap)
  }

  /// White space at an offset, with dots between where they count.
  private static func run(at offset: Int, to end: Int, in text: UTF8Text, dots: Bool)
    -> (length: Int, columns: Int, dots: Int, hasTab: Bool)
  {
    var run = (length: 0, columns: 0, dots: 0, hasTab: false)
    while offset + run.length < end {
      let byte = text.bytes[offset + run.length]
      let isDot = dots && byte == 0x2E
      let length = isDot ? 1 : text.spaceLength(at: offset + run.length)
      if length == 0 { break }
      run.hasTab = run.hasTab || byte == 0x09
      if isDot { run.dots += 1 } else { run.columns += 1 }
      run.length += length
    }
    return run
  }
}
