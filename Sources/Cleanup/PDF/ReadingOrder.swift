/// Cuts a page into regions that are read one after the other: columns, margins, and what stands above and below them.
struct ReadingOrder {
  /// Depth of columns within columns; more is no layout of a text.
  private static let deepest = 4

  struct Region {
    var segments: [Segment]
    /// Whether it stands beside another, so that its lines are wrapped at an edge of its own.
    var isColumn: Bool
  }

  /// In reading order.
  func regions(of segments: [Segment]) -> [Region] { regions(of: segments, isColumn: false, depth: 0) }

  private func regions(of segments: [Segment], isColumn: Bool, depth: Int) -> [Region] {
    guard depth < Self.deepest, let cut = bestCut(of: segments) else {
      return segments.isEmpty ? [] : [Region(segments: segments, isColumn: isColumn)]
    }
    return regions(of: cut.above, isColumn: isColumn, depth: depth + 1)
      + regions(of: cut.left, isColumn: true, depth: depth + 1)
      + regions(of: cut.right, isColumn: true, depth: depth + 1)
      + regions(of: cut.below, isColumn: isColumn, depth: depth + 1)
  }

  private struct Cut {
    var above: [Segment] = []
    var left: [Segment] = []
    var right: [Segment] = []
    var below: [Segment] = []
  }

  private func bestCut(of segments: [Segment]) -> Cut? {
    let rows = PageRow.rows(of: segments)
    guard rows.count >= TextColumn.fewestRows else { return nil }
    var best: (cut: Cut, rows: Int)?
    for gutter in gutters(of: segments) {
      for run in runs(of: rows, at: gutter) where run.count > best?.rows ?? (TextColumn.fewestRows - 1) {
        let cut = cut(rows, run, at: gutter)
        if areColumns(cut.left, cut.right) { best = (cut, run.count) }
      }
    }
    return best?.cut
  }

  /// Where several lines begin: left edges that recur, in points.
  private func gutters(of segments: [Segment]) -> [Double] {
    var counts: [Int: Int] = [:]
    for segment in segments { counts[Int(segment.box.left.rounded()), default: 0] += 1 }
    let first = segments.map(\.box.left).min() ?? 0
    let edges = counts.keys.filter { edge in
      Double(edge) > first + 20 && (-1...1).reduce(0) { $0 + counts[edge + $1, default: 0] } >= 3
    }
    return edges.sorted().map { Double($0) - 2 }
  }

  /// Rows after each other that nothing crosses, with something on either side.
  private func runs(of rows: [PageRow], at gutter: Double) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for index in 0...rows.count {
      guard index == rows.count || ends(rows[index], at: gutter) else { continue }
      let run = trimmed(start..<max(start, index), of: rows, at: gutter)
      if !run.isEmpty { runs.append(run) }
      start = index + 1
    }
    return runs
  }

  /// Without lines above and below that stand on one side alone, and apart: a heading, a running head.
  private func trimmed(_ run: Range<Int>, of rows: [PageRow], at gutter: Double) -> Range<Int> {
    var (start, end) = (run.lowerBound, run.upperBound)
    while start + 1 < end, isOneSided(rows[start], gutter), standApart(rows[start], rows[start + 1]) { start += 1 }
    while start + 1 < end, isOneSided(rows[end - 1], gutter), standApart(rows[end - 2], rows[end - 1]) { end -= 1 }
    return start..<end
  }

  private func isOneSided(_ row: PageRow, _ gutter: Double) -> Bool {
    row.box.right <= gutter || row.box.left >= gutter
  }

  private func standApart(_ row: PageRow, _ next: PageRow) -> Bool {
    next.box.middle - row.box.middle > 1.7 * min(row.segments[0].fontSize, next.segments[0].fontSize)
  }

  /// Whether something crosses the gutter, or the row is one of a table with cells on either side.
  private func ends(_ row: PageRow, at gutter: Double) -> Bool {
    let left = row.segments.prefix { $0.box.left < gutter }
    if left.contains(where: { $0.box.right > gutter }) { return true }
    return row.segments.count > 2 && !left.isEmpty && left.count < row.segments.count
  }

  private func cut(_ rows: [PageRow], _ run: Range<Int>, at gutter: Double) -> Cut {
    var cut = Cut()
    cut.above = rows[..<run.lowerBound].flatMap(\.segments)
    cut.below = rows[run.upperBound...].flatMap(\.segments)
    for segment in rows[run].lazy.flatMap(\.segments) {
      if segment.box.left < gutter { cut.left.append(segment) } else { cut.right.append(segment) }
    }
    return cut
  }

  private func areColumns(_ left: [Segment], _ right: [Segment]) -> Bool {
    let (left, right) = (TextColumn(left), TextColumn(right))
    guard right.box.left - left.box.right >= 8 else { return false }
    if left.isMargin(of: right) || right.isMargin(of: left) { return true }
    return left.isProse && right.isProse && !left.formsTable(with: right)
  }
}
