internal import Documents
internal import Lexicons
internal import Scanning

/// Reads what minutes say of their meeting: on a front page, in a running head, in a heading.
struct FrontPage {
  /// A front page is no longer than this, in blocks.
  private static let reach = 80
  /// How many blocks at the top may name body and day without a label.
  private static let opening = 12

  let clean: CleanDocument
  private var text: UTF8Text { clean.text }

  func statement() -> MeetingStatement? {
    var statement = MeetingStatement()
    let front = clean.blocks.indices.prefix(Self.reach).prefix { !opensItem(clean.blocks[$0], index: $0) }
    for index in front { readLabels(at: index, into: &statement) }
    readOpening(front.prefix(Self.opening), into: &statement)
    readBodyAndDay(into: &statement)
    if statement.date == nil { statement.date = runningDate() }
    if statement.organ == nil { statement.organ = runningOrgan() }
    return statement == MeetingStatement() ? nil : statement
  }

  private func opensItem(_ block: TextBlock, index: Int) -> Bool {
    if case .tableRow = block.kind { return false }
    return ItemHeader(block, index: index, in: text) != nil
  }

  // MARK: Labels

  private func readLabels(at index: Int, into statement: inout MeetingStatement) {
    switch clean.blocks[index].kind {
    case .tableRow(let cells): readRow(cells, below: index + 1, into: &statement)
    default: readLine(at: index, into: &statement)
    }
  }

  /// A label and its value in the next cell that is not empty, or in the cell below.
  private func readRow(_ cells: [TextSpan], below next: Int, into statement: inout MeetingStatement) {
    for (place, cell) in cells.enumerated() {
      guard let field = field(of: cell) else { continue }
      let value = cells[(place + 1)...].first { !$0.isEmpty } ?? cellBelow(column: place, at: next)
      guard let value, self.field(of: value) == nil else { continue }
      set(field, to: value, in: &statement)
      if field == "placeAndTime", statement.time == value { statement.time = withRows(below: next, from: value) }
    }
  }

  /// A value with the rows below it that have no label.
  private func withRows(below next: Int, from value: TextSpan) -> TextSpan {
    var end = value.end
    for block in clean.blocks[next...].prefix(3) {
      guard case .tableRow(let cells) = block.kind, cells.first?.isEmpty == true else { break }
      end = block.span.end
    }
    return TextSpan(value.start, end)
  }

  private func cellBelow(column: Int, at index: Int) -> TextSpan? {
    guard index < clean.blocks.count, case .tableRow(let cells) = clean.blocks[index].kind, column < cells.count,
      !cells[column].isEmpty
    else { return nil }
    return cells[column]
  }

  /// "Sammanträdesdatum: 2023-10-12", "Paragrafer 55-65", or a label with its value in the next line.
  private func readLine(at index: Int, into statement: inout MeetingStatement) {
    let span = clean.blocks[index].span
    guard span.count <= 300 else { return }
    if let field = field(of: span), index + 1 < clean.blocks.count {
      let value = clean.blocks[index + 1].span
      if value.count <= 300, self.field(of: value) == nil { set(field, to: value, in: &statement) }
    } else if let (field, value) = labelledValue(in: span) {
      set(field, to: value, in: &statement)
    }
  }

  private func labelledValue(in span: TextSpan) -> (field: String, value: TextSpan)? {
    if let colon = text.firstIndex(of: 0x3A, from: span.start, to: min(span.end, span.start + 40)),
      let field = field(of: TextSpan(span.start, colon))
    {
      let value = text.trimmed(TextSpan(colon + 1, span.end))
      return value.isEmpty ? nil : (field, value)
    }
    guard let digit = (span.start..<span.end).first(where: { text.bytes[$0].isDigit || text.bytes[$0] == 0xC2 }),
      let field = field(of: text.trimmed(TextSpan(span.start, digit))), field != "place"
    else { return nil }
    return (field, TextSpan(digit, span.end))
  }

  private func field(of span: TextSpan) -> String? {
    guard span.count <= 50 else { return nil }
    let end = text.byte(at: span.end - 1) == 0x3A ? span.end - 1 : span.end
    return Lexicons.frontPageLabels.row(for: TextSpan(span.start, end), in: text)?[1]
  }

  /// The first statement of a field counts.
  private func set(_ field: String, to value: TextSpan, in statement: inout MeetingStatement) {
    switch field {
    case "organ": statement.organ = statement.organ ?? value
    case "date": statement.date = statement.date ?? value
    case "time": statement.time = statement.time ?? value
    case "place": statement.place = statement.place ?? value
    case "sections": statement.sections = statement.sections ?? value
    case "placeAndTime":
      statement.place = statement.place ?? value
      statement.time = statement.time ?? value
    default: break
    }
  }

  // MARK: Running heads and opening lines

  /// "Sammanträdesdatum: 2024-10-23" in a running head.
  private func runningDate() -> TextSpan? {
    for block in clean.blocks where block.span.count <= 60 {
      if let (field, value) = labelledValue(in: block.span), field == "date" { return value }
    }
    return nil
  }

  /// The name of a body alone in a line of a running head: one that cleanup took from many pages, or that stands by
  /// the running date.
  private func runningOrgan() -> TextSpan? {
    let heads = Dictionary(grouping: clean.removed.filter { $0.reason == .page }, by: \.text.bytes).mapValues(\.count)
    let runs = { (index: Int) in
      let span = clean.blocks[index].span
      return heads[Array(text.bytes[span.start..<span.end]), default: 0]
    }
    let bodies = clean.blocks.indices.filter { clean.blocks[$0].span.count <= 60 && isBodyAlone(clean.blocks[$0].span) }
    if let repeated = bodies.max(by: { runs($0) < runs($1) }), runs(repeated) > 0 { return clean.blocks[repeated].span }
    return bodies.first { standsByDate($0) }.map { clean.blocks[$0].span }
  }

  private func standsByDate(_ index: Int) -> Bool {
    clean.blocks[max(0, index - 3)..<min(clean.blocks.count, index + 4)].contains {
      $0.span.count <= 60 && labelledValue(in: $0.span)?.field == "date"
    }
  }

  /// The first lines of minutes: the name of the body, "Protokoll", a bare date.
  private func readOpening(_ front: some Sequence<Int>, into statement: inout MeetingStatement) {
    for index in front where clean.blocks[index].span.count <= 160 {
      for span in cells(of: clean.blocks[index]) {
        if statement.organ == nil, namesBody(span) { statement.organ = span }
        if statement.date == nil, opensWithDate(span) { statement.date = span }
      }
    }
  }

  /// "Kommunfullmäktige 2023-11-20" alone in a line near the top, below the heading of an only item too.
  private func readBodyAndDay(into statement: inout MeetingStatement) {
    guard statement.date == nil else { return }
    for block in clean.blocks.prefix(Self.opening) where isBodyWithDay(block.span) {
      statement.organ = statement.organ ?? block.span
      statement.date = block.span
      return
    }
  }

  private func isBodyWithDay(_ span: TextSpan) -> Bool {
    guard span.count <= 80, text.isUppercase(at: span.start), text.isDigit(at: span.end - 1) else { return false }
    guard let digit = (span.start..<span.end).first(where: { text.bytes[$0].isDigit }) else { return false }
    let day = LineShape.of(TextSpan(digit, span.end), in: text)
    let isDay =
      day.elementsEqual("0-0-0".utf8)
      || text.words(in: TextSpan(digit, span.end)).allSatisfy { Lexicons.months.contains($0, in: text) }
    return isDay && isBodyAlone(text.trimmed(TextSpan(span.start, digit)))
  }

  private func cells(of block: TextBlock) -> [TextSpan] {
    if case .tableRow(let cells) = block.kind { cells } else { [block.span] }
  }

  /// A short line with the name of a body that is no item: "Kommunstyrelsen", "Protokoll kommunstyrelsen 2024-03-12".
  private func namesBody(_ span: TextSpan) -> Bool {
    guard !text.bytes[span.start..<span.end].contains(0xA7), text.byte(at: span.end - 1) != 0x2E else { return false }
    return isBodyAlone(span)
      || (text.words(in: span).contains { BodyName.isName($0, in: text) } && mentionsMinutes(span))
  }

  /// "Protokoll", "Sammanträdesprotokoll", "Kallelse till sammanträde", "Kungörelse".
  private func mentionsMinutes(_ span: TextSpan) -> Bool {
    text.words(in: span).contains {
      text.hasPrefix("protokoll", at: $0.start) || text.hasSuffix("protokoll", $0)
        || text.hasPrefix("sammanträd", at: $0.start) || text.hasPrefix("kallelse", at: $0.start)
    }
  }

  /// Whether a line is the name of a body and nothing else: at most six words, the last one as bodies end.
  private func isBodyAlone(_ span: TextSpan) -> Bool {
    guard text.isUppercase(at: span.start), text.isLetter(before: span.end) else { return false }
    let words = text.words(in: span)
    guard let last = words.last, words.count <= 6 else { return false }
    return BodyName.isName(last, in: text)
  }

  private func opensWithDate(_ span: TextSpan) -> Bool {
    let shape = LineShape.of(span, in: text)
    return shape.elementsEqual("0-0-0".utf8) || (mentionsMinutes(span) && shape.contains(0x30))
  }
}
