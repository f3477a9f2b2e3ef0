internal import Documents
internal import Scanning

/// Reads what minutes say of their meeting: on a front page, in a running head, in a heading.
struct FrontPage {
  /// A front page is no longer than this, in blocks, its lists of persons aside.
  private static let reach = 80
  /// No assembly has more members and guests.
  private static let mostPersons = 400

  let clean: CleanDocument

  func statement() -> MeetingStatement? {
    var statement = MeetingStatement()
    let (lines, end) = labelledLines()
    statement.lines = lines
    statement.organ = statement.lines(of: .organ).first
    statement.date = statement.lines(of: .date).first
    statement.sections = statement.lines(of: .sections).first
    RunningHead(clean: clean).complete(&statement, frontEnd: end)
    return statement == MeetingStatement() ? nil : statement
  }

  /// The lines beside labels, and the index of the first block behind the front page.
  private func labelledLines() -> (lines: [StatedLine], end: Int) {
    var reader = FrontPageReader(clean: clean)
    var (left, persons) = (Self.reach, Self.mostPersons)
    var index = 0
    while index < clean.blocks.count, left > 0, persons > 0, !opensItem(index) {
      if reader.read(blockAt: index) { persons -= 1 } else { left -= 1 }
      index += 1
    }
    return (reader.lines, index)
  }

  private func opensItem(_ index: Int) -> Bool {
    if case .tableRow = clean.blocks[index].kind { return false }
    return ItemHeader(clean.blocks[index], index: index, in: clean.text) != nil
  }
}
