/// The footnotes of a page: lines in a smaller font at its foot, the first of them with a number.
enum FootnoteArea {
  /// Share of the size of the text that a footnote has at most.
  private static let largest = 0.92

  static func split(_ segments: [Segment], bodySize: Double) -> (text: [Segment], notes: [Segment]) {
    let rows = PageRow.rows(of: segments)
    var start = rows.count
    var first: Int?
    while start > 0, isSmall(rows[start - 1], bodySize) {
      start -= 1
      if startsWithMark(rows[start]) { first = start }
    }
    guard let first, first > 0 else { return (segments, []) }
    return (rows[..<first].flatMap(\.segments), rows[first...].flatMap(\.segments))
  }

  private static func isSmall(_ row: PageRow, _ bodySize: Double) -> Bool {
    row.segments.allSatisfy { $0.fontSize < largest * bodySize }
  }

  /// A number set still smaller than the note.
  private static func startsWithMark(_ row: PageRow) -> Bool { row.segments[0].startsWithMark }
}
