internal import Documents

/// A row of a table with the lines of its cells joined.
struct TableRowBuilder {
  private let page: Int
  private var cells: [[UInt8]]
  private var marks: [[TextSpan]]
  /// The last line of each cell.
  private(set) var last: [Segment?]

  init(_ cells: [Segment?], page: Int, of text: UTF8Text) {
    self.page = page
    self.cells = Array(repeating: [], count: cells.count)
    marks = Array(repeating: [], count: cells.count)
    last = cells
    append(cells, of: text)
  }

  mutating func append(_ lines: [Segment?], of text: UTF8Text) {
    for (column, line) in lines.enumerated() {
      guard let line else { continue }
      if cells[column].isEmpty {
        cells[column] += text.bytes(of: line.span)
      } else {
        LineHyphen.append(line.span, of: text, to: &cells[column])
      }
      let offset = cells[column].count - line.span.end
      marks[column] += line.footnoteMarks.map { $0.moved(by: offset) }
      last[column] = line
    }
  }

  func block() -> RawBlock {
    var block = RawBlock(kind: .tableRow, text: [], page: page)
    let used = cells.prefix((cells.lastIndex { !$0.isEmpty } ?? -1) + 1)
    for (column, cell) in used.enumerated() {
      if column > 0 { block.text.append(0x09) }
      let start = block.text.count
      block.text += cell
      block.cells.append(TextSpan(start, block.text.count))
      block.footnoteMarks += marks[column].map { $0.moved(by: start) }
    }
    return block
  }
}
