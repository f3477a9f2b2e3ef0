internal import Documents
internal import Scanning

/// Reads the labels of a front page with what stands beside or below them: in cells of a table, as terms with their
/// definitions, as lines, behind a colon.
struct FrontPageReader {
  typealias Field = StatedLine.Field

  /// Longer lines are text, in bytes.
  private static let longest = 300
  /// Rows below a value that belong to it where they have no label, for fields that hold no persons.
  private static let mostRows = 3

  let clean: CleanDocument
  private let label: FrontPageLabel
  private(set) var lines: [StatedLine] = []
  /// The field whose lines go on, and how many it has.
  private var open: (field: Field, count: Int)?
  /// The fields of the last row with labels by the column of their value.
  private var columns: [Int: Field] = [:]

  private var text: UTF8Text { clean.text }

  init(clean: CleanDocument) {
    self.clean = clean
    label = FrontPageLabel(text: clean.text)
  }

  /// - Returns: Whether the block is one more person of a list, which may be as long as the assembly is large.
  mutating func read(blockAt index: Int) -> Bool {
    let count = lines.count
    let field = open?.field
    switch clean.blocks[index].kind {
    case .tableRow(let cells): readRow(cells, at: index)
    default: readLine(clean.blocks[index].span, at: index)
    }
    return lines.count > count && open?.field == field && field?.namesPersons == true
  }

  // MARK: Rows

  private mutating func readRow(_ cells: [TextSpan], at index: Int) {
    if let open, open.count == 0, let first = cells.first, isRestOfLabel(first, at: index) {
      return goOn(with: cells, at: index)
    }
    let below = labelsBelow(index)
    var labels = 0
    var current: Field?
    var isFirst = true
    for (column, cell) in cells.enumerated() where !cell.isEmpty {
      if let field = label.field(of: cell, goingOnIn: labels < below.count ? below[labels] : nil) {
        if labels == 0 { columns = [:] }
        labels += 1
        columns[column] = field
        (current, isFirst) = (field, true)
        if current != open?.field { open = nil }
      } else if let (field, value) = label.labelledValue(in: cell) {
        // "Underskrifter | Paragrafer 31–36", "Anslaget sätts upp 2019-05-23 | Anslaget tas ned 2019-06-14".
        labels += 1
        add(value, to: field, isFirst: true)
        (current, isFirst) = (field, false)
      } else if let field = current {
        add(cell, to: field, isFirst: isFirst)
        columns[column] = field
        isFirst = false
      } else if cell == cells.first(where: { !$0.isEmpty }) {
        goOn(with: cells, at: index)
        return
      }
    }
    if let current, isFirst { readBelow(current, column: cells.lastIndex { !$0.isEmpty } ?? 0, at: index + 1) }
  }

  /// A row without a label: more of what is open, when its first cell is empty, holds the rest of a label or a name.
  private mutating func goOn(with cells: [TextSpan], at index: Int) {
    if addNames(of: cells) { return }
    guard let open, let first = cells.first, let value = cells.last(where: { !$0.isEmpty }) else { return }
    if first.isEmpty, columns.count > 1, let column = cells.firstIndex(of: value), let field = columns[column] {
      return add(value, to: field, isFirst: false)
    }
    let isRest = cells.count == 2 && !first.isEmpty && isRestOfLabel(first, at: index)
    guard first.isEmpty || isRest || (open.field.namesPersons && startsWithName(first)) else { return end() }
    goOn(in: open, with: isRest ? cells[1] : cells.first { !$0.isEmpty } ?? value)
  }

  /// A row of names, two or more beside each other: each with the cells behind it that are none, each under the label of
  /// its column where the row above has labels alone.
  private mutating func addNames(of cells: [TextSpan]) -> Bool {
    let names = cells.indices.filter { !cells[$0].isEmpty && startsWithName(cells[$0]) }
    guard names.count > 1, let open, open.field.namesPersons else { return false }
    for (place, column) in names.enumerated() {
      let next = place + 1 < names.count ? names[place + 1] : cells.count
      let last = (column..<next).last { !cells[$0].isEmpty } ?? column
      let field = columns[column].flatMap { $0.namesPersons ? $0 : nil } ?? open.field
      add(TextSpan(cells[column].start, cells[last].end), to: field, isFirst: false)
    }
    return true
  }

  private func isRestOfLabel(_ cell: TextSpan, at index: Int) -> Bool {
    guard index > 0 else { return false }
    let above = clean.blocks[index - 1]
    guard case .tableRow(let cells) = above.kind else { return label.field(partedIn: above.span, cell) != nil }
    guard let first = cells.first else { return false }
    let isSmall = text.isLetter(at: cell.start) && !text.isUppercase(at: cell.start)
    return label.field(partedIn: first, cell) != nil || (isSmall && label.field(of: first) != nil)
  }

  /// Non-empty cells of the row below, where the rest of this row's labels may stand.
  private func labelsBelow(_ index: Int) -> [TextSpan] {
    guard index + 1 < clean.blocks.count else { return [] }
    if case .tableRow(let cells) = clean.blocks[index + 1].kind { return cells.filter { !$0.isEmpty } }
    return [clean.blocks[index + 1].span]
  }

  /// The value of a label that ends its row: in the cell below it, or, of a label of persons, in the rows below.
  private mutating func readBelow(_ field: Field, column: Int, at index: Int) {
    if field.namesPersons { open = (columns[0].flatMap { $0.namesPersons ? $0 : nil } ?? field, 0) }
    guard !field.namesPersons, index < clean.blocks.count, case .tableRow(let cells) = clean.blocks[index].kind,
      column < cells.count,
      !cells[column].isEmpty, label.field(of: cells[column]) == nil
    else { return }
    add(cells[column], to: field, isFirst: true)
  }

  // MARK: Lines

  private mutating func readLine(_ span: TextSpan, at index: Int) {
    guard span.count <= Self.longest else { return end() }
    if let field = label.field(of: span) ?? field(of: span, goingOnInRowAt: index + 1) {
      end()
      open = (field, 0)
    } else if let (field, value) = label.labelledValue(in: span) {
      end()
      add(value, to: field, isFirst: true)
    } else if let open, open.count == 0 || (open.field.namesPersons && startsWithName(span)) {
      goOn(in: open, with: span)
    } else {
      end()
    }
  }

  /// "Justeringens" alone on a line, "plats och tid" with the value on the next one.
  private func field(of span: TextSpan, goingOnInRowAt index: Int) -> Field? {
    guard index < clean.blocks.count, case .tableRow(let cells) = clean.blocks[index].kind, let first = cells.first
    else { return nil }
    return label.field(partedIn: span, first)
  }

  // MARK: What is open

  private mutating func goOn(in open: (field: Field, count: Int), with value: TextSpan) {
    guard open.field.namesPersons || open.count <= Self.mostRows else { return end() }
    if let (field, rest) = label.labelledValue(in: value), field.namesPersons {
      add(rest, to: field, isFirst: true)
    } else {
      add(value, to: open.field, isFirst: open.count == 0)
    }
  }

  private mutating func add(_ value: TextSpan, to field: Field, isFirst: Bool) {
    if isFirst, let (inner, rest) = label.labelledValue(in: value), inner.namesPersons, field.namesPersons {
      return add(rest, to: inner, isFirst: true)
    }
    if !isFirst, let last = lines.last, last.field == field, text.byte(at: last.span.end - 1) == 0xA7 {
      // "ersätter Gunvor Asplind (C) §" with "513–515" on the next line.
      lines[lines.count - 1] = StatedLine(
        field: field, span: TextSpan(last.span.start, value.end), isFirst: last.isFirst)
    } else {
      lines.append(StatedLine(field: field, span: value, isFirst: isFirst))
    }
    open = (field, (isFirst ? 0 : open?.count ?? 0) + 1)
  }

  private mutating func end() { open = nil }

  /// Two words with capital letters, or an initial: "Erik Söderberg (EY) §52".
  private func startsWithName(_ span: TextSpan) -> Bool {
    let words = text.words(in: TextSpan(span.start, min(span.end, span.start + 60)))
    return words.count >= 2 && words.prefix(2).allSatisfy { text.isUppercase(at: $0.start) }
      && text.byte(at: words[0].end) != 0x3A
  }
}
