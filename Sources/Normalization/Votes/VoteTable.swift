internal import Documents
internal import Scanning

/// A vote as a table: a row for each member, a column for each choice, a mark where they meet.
struct VoteTable {
  private let text: ItemText
  /// The choice of each column.
  private let columns: [Vote.Choice?]
  private var rows: [(cells: [TextSpan], person: PersonReference)] = []

  /// - Parameter header: The cells of the first row; `nil` where they name no two choices.
  init?(header: [TextSpan], in text: ItemText) {
    let columns = header.map { cell in
      text.text.words(in: cell).lazy.compactMap { VoteWord($0, in: text.text).choice }.first
    }
    guard columns.compactMap(\.self).count >= 2 else { return nil }
    self.columns = columns
    self.text = text
  }

  /// Returns whether the row is one of the table.
  mutating func read(_ cells: [TextSpan]) -> Bool {
    guard let first = cells.first, let last = cells.last,
      let person = text.persons(in: TextSpan(first.start, last.end)).first?.person
    else { return false }
    rows.append((cells, person))
    return true
  }

  /// Empty where the columns cannot be told: text without ruled tables loses its empty cells, and with them the column.
  var lists: [Vote.Choice: [PersonReference]] {
    guard isGrid else { return [:] }
    var lists: [Vote.Choice: [PersonReference]] = [:]
    // "Ja | Nej" over the marks alone: the column of the names has no heading.
    let columns = columns.first == .some(nil) ? columns : [nil] + columns
    for (cells, person) in rows {
      let marked = zip(columns, cells).first { choice, cell in choice != nil && isMark(cell) }
      if let choice = marked?.0 { lists[choice, default: []].append(person) }
    }
    return lists
  }

  /// Whether empty cells are kept, but for those at the end of a row.
  private var isGrid: Bool {
    rows.contains { row in row.cells.dropLast().contains { $0.isEmpty } }
      || rows.allSatisfy { $0.cells.count == columns.count }
  }

  /// "X", "1", "•".
  private func isMark(_ cell: TextSpan) -> Bool { !cell.isEmpty && cell.count <= 3 }
}
