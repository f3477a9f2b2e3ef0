/// Where the columns of a table stand on the page, judged from its rows.
struct TableColumnPlaces {
  private var columns: [Box]
  /// For each column where its cells end, from left to right.
  private var ends: [[Double]] = []

  /// The row with the most cells gives the columns; the others widen them and add what is missing.
  init(of rows: [PageRow]) {
    let fullest = rows.max { $0.segments.count < $1.segments.count }
    columns = fullest?.segments.map(\.box) ?? []
    for row in rows { for segment in row.segments { place(segment.box) } }
    ends = columns.map { _ in [] }
    for row in rows {
      for (column, cell) in cells(of: row).enumerated() where column < ends.count { note(cell, column) }
    }
    for column in ends.indices { ends[column].sort() }
  }

  private mutating func place(_ box: Box) {
    let touched = columns.indices.filter { columns[$0].sharedWidth(with: box) > 0 }
    switch touched.count {
    case 0:
      let index = columns.firstIndex { $0.left > box.left } ?? columns.count
      columns.insert(box, at: index)
    case 1:
      columns[touched[0]].left = min(columns[touched[0]].left, box.left)
      columns[touched[0]].right = max(columns[touched[0]].right, box.right)
    default: break
    }
  }

  private mutating func note(_ cell: Segment?, _ column: Int) {
    if let cell { ends[column].append(cell.box.right) }
  }

  /// The right edge of a column whose cells are wrapped: where three lines end and one in three of all.
  func wrapEdge(of column: Int) -> Double? {
    guard column < ends.count, let edge = ends[column].last else { return nil }
    let near = ends[column].filter { $0 > edge - 0.07 * columns[column].width }.count
    return near >= 3 && near * 3 >= ends[column].count ? edge : nil
  }

  /// One place a column; a cell that spans several stands in the first of them, and what finds none behind the last.
  func cells(of row: PageRow) -> [Segment?] {
    var cells = [Segment?](repeating: nil, count: columns.count)
    var next = 0
    for segment in row.segments {
      let shares = columns.indices.dropFirst(next).filter { columns[$0].sharedWidth(with: segment.box) > 0 }
      let column = min(shares.first ?? next, cells.count)
      if column == cells.count { cells.append(nil) }
      cells[column] = segment
      next = column + 1
    }
    return cells
  }
}
