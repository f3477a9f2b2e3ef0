internal import Documents

/// A table that is being read: which blocks stand in which cell.
struct TableGrid {
  /// Columns that a cell may span; more is a mistake or an attack.
  private static let widestSpan = 100

  /// What a table may be for.
  enum Use {
    /// Only to place things, as the file says.
    case presentation
    /// Data, or the layout of a page: the whole of it is one or the other.
    case page
    /// A document's own table. Its rows are told apart: one with a text in a cell, or a heading alone, is no row of data.
    case document
  }

  private struct Cell {
    let row: Int
    var blocks: Range<Int>
    let columns: Int
    let isHeader: Bool
  }

  let firstBlock: Int
  private let use: Use
  private var holdsTable = false
  private var rowsHoldingTables: Set<Int> = []
  private var cells: [Cell] = []
  private var row = 0

  init(firstBlock: Int, use: Use) {
    self.firstBlock = firstBlock
    self.use = use
  }

  /// A table was closed inside the cell that is open.
  mutating func addTable() {
    holdsTable = true
    rowsHoldingTables.insert(row)
  }

  mutating func openRow() { row += 1 }

  mutating func openCell(firstBlock: Int, columns: Int, isHeader: Bool) {
    let columns = min(max(columns, 1), Self.widestSpan)
    // What stands between two cells of a row, or in one that was not closed, belongs to the first.
    if cells.last?.row == row { closeCell(endBlock: firstBlock) }
    cells.append(Cell(row: row, blocks: firstBlock..<firstBlock, columns: columns, isHeader: isHeader))
  }

  mutating func closeCell(endBlock: Int) {
    guard let last = cells.indices.last else { return }
    cells[last].blocks = cells[last].blocks.lowerBound..<max(endBlock, cells[last].blocks.upperBound)
  }

  /// The blocks from `firstBlock` on with the cells of each row joined; `nil` for a table that only places things.
  func rows(of blocks: [RawBlock]) -> [RawBlock]? {
    guard !isLayout(blocks) else { return nil }
    var result: [RawBlock] = []
    var next = firstBlock
    var first = 0
    while first < cells.count {
      var end = first
      while end < cells.count, cells[end].row == cells[first].row { end += 1 }
      result += blocks[next..<max(next, cells[first].blocks.lowerBound)]
      let row = cells[first..<end]
      result += isText(row, blocks) ? Array(blocks[Self.place(row)]) : joined(row, blocks)
      next = cells[end - 1].blocks.upperBound
      first = end
    }
    return result + blocks[min(next, blocks.count)...]
  }

  // MARK: Layout tables

  private func isLayout(_ blocks: [RawBlock]) -> Bool {
    if use == .presentation || cells.isEmpty || (use == .page && holdsTable) { return true }
    var columns: [Int: Int] = [:]
    for cell in cells { columns[cell.row, default: 0] += 1 }
    guard columns.values.contains(where: { $0 > 1 }) else { return true }
    return use == .page && cells.contains { isPage(blocks[$0.blocks]) }
  }

  private func isText(_ row: ArraySlice<Cell>, _ blocks: [RawBlock]) -> Bool {
    guard use == .document, let first = row.first else { return false }
    if rowsHoldingTables.contains(first.row) || row.contains(where: { isPage(blocks[$0.blocks]) }) { return true }
    // Two columns of lines beside each other, as in the head of a letter.
    if row.count(where: { Self.lineCount(blocks[$0.blocks]) > 1 }) > 1 { return true }
    let filled = row.filter { blocks[$0.blocks].contains { $0.removal == nil } }
    guard filled.count == 1, let only = filled.first else { return false }
    return only.blocks.count > 1 || blocks[only.blocks].contains(where: \.isHeading)
  }

  private static func lineCount(_ blocks: ArraySlice<RawBlock>) -> Int { blocks.count { $0.removal == nil } }

  private static func place(_ row: ArraySlice<Cell>) -> Range<Int> {
    let start = row.first?.blocks.lowerBound ?? 0
    return start..<max(start, row.last?.blocks.upperBound ?? start)
  }

  /// Whether a cell holds a text of its own rather than a value.
  private func isPage(_ blocks: ArraySlice<RawBlock>) -> Bool {
    var (lines, bytes, holdsHeading) = (0, 0, false)
    for index in blocks.indices where blocks[index].removal == nil && !blocks[index].evidence.followsLineBreak {
      lines += 1
      bytes += blocks[index].text.count
      holdsHeading = holdsHeading || blocks[index].isHeading
    }
    return (holdsHeading && lines > 1) || lines > 8 || (lines > 3 && bytes > 400)
  }

  // MARK: Rows

  private func joined(_ cells: ArraySlice<Cell>, _ blocks: [RawBlock]) -> [RawBlock] {
    var removed: [RawBlock] = []
    var row = RawBlock(kind: .tableRow, text: [])
    row.cells.reserveCapacity(cells.count)
    row.text.reserveCapacity(cells.reduce(0) { $0 + 1 + blocks[$1.blocks].reduce(0) { $0 + $1.text.count } })
    for cell in cells {
      if !row.cells.isEmpty { row.text.append(0x09) }
      let start = row.text.count
      for index in cell.blocks {
        if blocks[index].removal == nil {
          row.append(cell: blocks[index], isFirst: row.text.count == start)
        } else {
          removed.append(blocks[index])
        }
      }
      row.cells.append(TextSpan(start, row.text.count))
      for _ in 1..<cell.columns {
        row.text.append(0x09)
        row.cells.append(TextSpan(row.text.count, row.text.count))
      }
    }
    row.dropTrailingEmptyCells()
    return row.text.isEmpty ? removed : removed + [row]
  }
}

extension RawBlock {
  /// Takes up the text of a block of a cell.
  fileprivate mutating func append(cell block: RawBlock, isFirst: Bool) {
    if !isFirst { text.append(0x20) }
    let offset = text.count
    text += block.text
    for mark in block.footnoteMarks { footnoteMarks.append(mark.moved(by: offset)) }
    evidence.linkBytes += block.evidence.linkBytes
    evidence.boldBytes += block.evidence.boldBytes
    evidence.region = evidence.region ?? block.evidence.region
    guard let place = block.origin else { return }
    origin = TextSpan(min(origin?.start ?? place.start, place.start), max(origin?.end ?? 0, place.end))
  }

  fileprivate mutating func dropTrailingEmptyCells() {
    while let last = cells.last, last.isEmpty {
      cells.removeLast()
      text.removeSubrange((cells.last?.end ?? 0)...)
    }
  }
}
