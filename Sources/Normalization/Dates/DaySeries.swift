internal import Documents
internal import Lexicons
internal import Scanning

/// Follows a list of days: each has the year of the one before, and where the months begin anew the next.
///
/// "12 november 2019, 10 december, 14 januari": the last is of 2020. A list is days with nothing but commas, "och", "den",
/// weekdays and times between, or lines of a day each.
struct DaySeries {
  /// How far apart two of its days may be, in bytes.
  private static let reach = 40
  /// How much a line may hold beside its day, in bytes.
  private static let remark = 30
  private let document: TokenizedDocument
  private let dated: DatedMentions
  private var last: (span: TextSpan, day: CalendarDate)?

  init(_ document: TokenizedDocument, dated: DatedMentions) {
    self.document = document
    self.dated = dated
  }

  /// Remembers a date whose year was found.
  mutating func append(_ day: CalendarDate, at span: TextSpan) { last = (span, day) }

  /// The year of a date that goes on with a list.
  func year(of date: UndatedMention) -> Int? {
    guard let previous = previous(date.span), isLinked(previous.span, date.span) else { return nil }
    let year = previous.day.year
    guard let same = date.period(in: year)?.from, same < previous.day else { return year }
    let next = date.period(in: year + 1)?.from ?? same
    return next.dayNumber - previous.day.dayNumber < previous.day.dayNumber - same.dayNumber ? year + 1 : year
  }

  /// The year of the heading above the first of the lines: "Första halvåret 2024", "Sammanträden 2025".
  func year(above date: UndatedMention) -> Int? {
    guard let index = document.blockIndex(at: date.span.start), index > 0, isLine(of: date.span) else { return nil }
    return dated.frame(endingIn: document.structured.clean.blocks[index - 1].span)
  }

  private func previous(_ span: TextSpan) -> (span: TextSpan, day: CalendarDate)? {
    guard let stated = dated.before(span), stated.span.start > last?.span.start ?? -1 else { return last }
    return (stated.span, stated.from)
  }

  private func isLinked(_ first: TextSpan, _ second: TextSpan) -> Bool {
    if first.end <= second.start, second.start - first.end <= Self.reach, linksOnly(first.end, second.start) {
      return true
    }
    guard let line = document.blockIndex(at: first.start), document.blockIndex(at: second.start) == line + 1 else {
      return false
    }
    return isLine(of: first) && isLine(of: second)
  }

  private func linksOnly(_ start: Int, _ end: Int) -> Bool {
    var cursor = Cursor(document.text, at: start, limit: end)
    while !cursor.atEnd {
      if let word = cursor.word() {
        let isLink = Lexicons.dateLinks.row(for: word, in: document.text)?[1] == "series"
        guard isLink || Lexicons.weekdays.row(for: word, in: document.text) != nil else { return false }
      } else {
        cursor.offset += max(1, document.text.scalar(at: cursor.offset).length)
      }
    }
    return true
  }

  /// Whether a block begins with a date and is hardly more: "• onsdag 11 december kl 18.00 (budget)".
  private func isLine(of span: TextSpan) -> Bool {
    guard let block = document.block(at: span.start), block.count - span.count <= Self.remark else { return false }
    return block.start <= span.start && linksOnly(block.start, span.start)
  }
}
