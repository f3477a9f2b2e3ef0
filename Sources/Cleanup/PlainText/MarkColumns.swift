internal import Documents

/// The columns of a table laid out with spaces whose rows hold a name and marks: the empty cells before a mark are seen
/// only by the place of the mark.
///
///                              Ja        Nej       Avstår
///     Sven-Erik Lund           x
///     Tore Beck                          x
struct MarkColumns {
  /// Characters of a mark: "x", "Ja", "1".
  private static let longestMark = 3
  /// No list of members is wider, in characters.
  private static let widestLine = 250
  /// Columns of characters by which a mark may stand beside its heading.
  private static let tolerance = 3

  /// First and last column of each heading, in characters.
  private var columns: [ClosedRange<Int>] = []

  /// The cells of a row with empty ones put in before its marks; a row with text in its cells gives the columns of those
  /// below.
  mutating func placed(_ cells: [TextSpan], of line: TextLine, in text: UTF8Text) -> [TextSpan] {
    guard line.length <= Self.widestLine else { return cells }
    let places = cells.map { place(of: $0, on: line, in: text) }
    let holdsMarks = cells.dropFirst().allSatisfy { text.characterCount($0) <= Self.longestMark }
    guard holdsMarks, let targets = targets(of: places) else {
      columns = cells.count > 1 ? places : []
      return cells
    }
    var row = Array(repeating: TextSpan(cells[0].end, cells[0].end), count: (targets.last ?? 0) + 1)
    row[0] = cells[0]
    for (cell, target) in zip(cells.dropFirst(), targets) {
      row[target] = cell
      for index in target + 1..<max(target + 1, row.count) { row[index] = TextSpan(cell.end, cell.end) }
    }
    return row
  }

  private func place(of cell: TextSpan, on line: TextLine, in text: UTF8Text) -> ClosedRange<Int> {
    let start = line.indent + text.characterCount(TextSpan(line.span.start, cell.start))
    return start...(start + max(0, text.characterCount(cell) - 1))
  }

  /// The cell under whose heading each mark stands, the name's being 0; `nil` where a mark stands under none.
  ///
  /// The column of the names may have a heading or not.
  private func targets(of places: [ClosedRange<Int>]) -> [Int]? {
    guard columns.count > 1, let name = places.first else { return nil }
    let headings = columns[0].overlaps(name) ? columns.dropFirst() : columns[...]
    let targets = places.dropFirst().compactMap { mark in
      headings.firstIndex {
        mark.overlaps(($0.lowerBound - Self.tolerance)...($0.upperBound + Self.tolerance))
      }.map { $0 - headings.startIndex + 1 }
    }
    return targets.count == places.count - 1 && Set(targets).count == targets.count ? targets : nil
  }
}
