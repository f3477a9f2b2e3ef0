internal import Documents

/// One side of a gutter, judged for whether it is read by itself.
struct TextColumn {
  static let fewestRows = 4
  /// Share of the rows that must reach the right edge of a wrapped text.
  private static let leastFull = 0.45
  /// Characters of a row of a text, on average.
  private static let leastCharacters = 16

  let rows: [PageRow]
  let box: Box

  init(_ segments: [Segment]) {
    rows = PageRow.rows(of: segments)
    var box = rows.first?.box ?? Box(left: 0, top: 0, right: 0, bottom: 0)
    for row in rows.dropFirst() { box.join(row.box) }
    self.box = box
  }

  /// Lines that were wrapped at the column's edge, not values under each other.
  var isProse: Bool {
    guard rows.count >= Self.fewestRows else { return false }
    let single = rows.filter { $0.segments.count == 1 }
    let full = single.filter { $0.box.right >= box.right - 0.2 * box.width }.count
    let characters = rows.flatMap(\.segments).reduce(0) { $0 + $1.span.count }
    return single.count * 5 >= rows.count * 4 && Double(full) >= Self.leastFull * Double(rows.count)
      && characters >= Self.leastCharacters * rows.count
  }

  /// A narrow column beside a text, on lines of its own: contact details, remarks.
  func isMargin(of text: TextColumn) -> Bool {
    guard text.isProse, rows.count >= 3, box.width < 0.4 * text.box.width else { return false }
    let isSmaller = (rows.first?.segments[0].fontSize ?? 0) < 0.88 * (text.rows.first?.segments[0].fontSize ?? 0)
    let aligned = alignedRows(with: text)
    return isSmaller ? aligned * 3 <= rows.count * 2 : aligned * 2 < rows.count
  }

  /// Whether most paragraphs of two sides begin on one line: then they are rows of a table.
  func formsTable(with other: TextColumn) -> Bool {
    let (starts, others) = (paragraphStarts, other.paragraphStarts)
    let shared = starts.filter { start in others.contains { abs($0 - start) < 2 } }.count
    return shared >= 2 && shared * 10 >= min(starts.count, others.count) * 7
  }

  private func alignedRows(with other: TextColumn) -> Int {
    rows.filter { row in other.rows.contains { abs($0.box.middle - row.box.middle) < 1.5 } }.count
  }

  /// The middles of the rows with more room above them than usual; the first is of no help.
  private var paragraphStarts: [Double] {
    let pitches = zip(rows, rows.dropFirst()).map { $1.box.middle - $0.box.middle }
    guard let usual = pitches.sorted().dropFirst(pitches.count / 2).first else { return [] }
    return zip(rows.dropFirst(), pitches).filter { $1 > 1.25 * usual }.map(\.0.box.middle)
  }
}
