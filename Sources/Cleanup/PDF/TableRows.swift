internal import Documents
internal import Scanning

/// The rows of a table that is being read, and what becomes of them: rows with the cells of one column under each other.
struct TableRows {
  private let text: UTF8Text
  private let ends: LineEnds
  private var rows: [(row: PageRow, page: Int)] = []

  init(text: UTF8Text) {
    self.text = text
    ends = LineEnds(text: text)
  }

  /// Whether a line with one cell belongs to the table above it: it stands near, under the second column or one further.
  func takes(_ line: PageRow, in region: TextRegion) -> Bool {
    guard let last = rows.last?.row,
      let second = rows.reversed().lazy.map(\.row).first(where: { $0.segments.count > 1 })
    else { return false }
    let size = line.segments[0].fontSize
    let pitch = (line.box.middle - last.box.middle) / max(size, 1)
    let isUnderValue = line.box.left >= second.segments[1].box.left - 3
    return pitch < 1.6 * region.pitch
      && (isUnderValue || goesOn(last.segments[0], in: line.segments[0], wrapsAt: nil))
  }

  mutating func add(_ row: PageRow, page: Int) { rows.append((row, page)) }

  /// The rows as blocks; the table is empty afterwards.
  mutating func finished() -> [FlowBlock] {
    guard !rows.isEmpty else { return [] }
    defer { rows.removeAll() }
    let columns = TableColumnPlaces(of: rows.map(\.row))
    var builders: [TableRowBuilder] = []
    for (row, page) in rows {
      let cells = columns.cells(of: row)
      if let last = builders.last, goesOn(last, in: cells, columns: columns) {
        builders.mutateLast { $0.append(cells, of: text) }
      } else {
        builders.append(TableRowBuilder(cells, page: page, of: text))
      }
    }
    return builders.map { FlowBlock(raw: $0.block(), fontSize: 0, isBold: false, standsApart: false) }
  }

  /// Whether every cell of a row only goes on with the one above it. A label may stand on any line of its value.
  private func goesOn(_ row: TableRowBuilder, in cells: [Segment?], columns: TableColumnPlaces) -> Bool {
    guard cells.count <= row.last.count else { return false }
    if let label = cells[0], let last = row.last[0] {
      return cells.dropFirst().allSatisfy { $0 == nil } && goesOn(last, in: label, wrapsAt: nil)
    }
    return cells.indices.allSatisfy { column in
      guard let next = cells[column] else { return true }
      guard let last = row.last[column] else { return column == 0 && cells.count > 1 && cells[1] != nil }
      return goesOn(last, in: next, wrapsAt: columns.wrapEdge(of: column))
    }
  }

  /// - Parameter edge: Where the lines of the column are wrapped; `nil` where they are not.
  private func goesOn(_ cell: Segment, in next: Segment, wrapsAt edge: Double?) -> Bool {
    guard next.box.middle - cell.box.middle < 1.7 * cell.fontSize, !ends.startsItem(next.span),
      !ends.endsSentence(cell.span), abs(cell.fontSize - next.fontSize) < 0.6, cell.endsBold == next.startsBold
    else { return false }
    if ends.startsLowercase(next.span) || ends.endsOpen(cell.span) || ends.endsInsideName(cell.span, next: next.span) {
      return true
    }
    guard let edge, isText(cell.span), isText(next.span) else { return false }
    return cell.box.right + next.firstWordWidth + 0.2 * cell.fontSize > edge - 0.2 * cell.fontSize
  }

  /// A number is whole in its line.
  private func isText(_ span: TextSpan) -> Bool { text.bytes(of: span).contains { $0.isLetterASCII } }
}
