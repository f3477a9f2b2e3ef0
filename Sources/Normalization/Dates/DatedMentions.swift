internal import Documents
internal import Lexicons
internal import Scanning

/// The dates of a document that state their year, for those that do not.
struct DatedMentions {
  struct Dated {
    let span: TextSpan
    let from: CalendarDate
    let to: CalendarDate
    /// With the month in words; else in figures.
    let inWords: Bool
    /// Whether it says only when something ends: "pågår till våren 2025".
    let isEnd: Bool

    var isDay: Bool { from == to }
    var isMonthOrDay: Bool { to.dayNumber - from.dayNumber <= 31 }
  }

  struct NamedYear {
    let span: TextSpan
    let year: Int
    /// One calendar year.
    let isWhole: Bool
    /// A quarter or more.
    let isLong: Bool
  }

  /// Days, months and seasons with a year, sorted by span.
  private let dated: [Dated]
  /// All dates with a year, sorted by span.
  private let years: [NamedYear]
  private let document: TokenizedDocument

  init(_ document: AnnotatedDocument) {
    var dated: [Dated] = []
    var years: [NamedYear] = []
    for mention in document.mentions {
      guard case .date(let expression) = mention.content, expression.hasYear,
        case .success(let period) = expression.period
      else { continue }
      years.append(NamedYear(mention.span, expression, period))
      if expression.isBelowYear { dated.append(Dated(mention.span, period, in: document.text)) }
    }
    self.dated = dated
    self.years = years
    self.document = document.tokenized
  }

  /// The year that most days and months name, else the most dates; of equals the latest.
  var dominantYear: Int? {
    var counts: [Int: Int] = [:]
    for year in dated.isEmpty ? years.map(\.year) : dated.map(\.from.year) { counts[year, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  /// The first calendar year that is named before an offset.
  func firstYear(before offset: Int) -> Int? {
    years.prefix { $0.span.end <= offset }.first(where: \.isWhole)?.year
  }

  /// The date with a year named last before an offset.
  func yearMention(before offset: Int) -> NamedYear? {
    let index = years.count(ofFirst: { $0.span.end <= offset })
    return index > 0 ? years[index - 1] : nil
  }

  /// The nearest date before `span`, from a position on.
  func before(_ span: TextSpan, from start: Int = 0) -> Dated? {
    let index = firstIndex(from: span.start)
    guard index > 0, dated[index - 1].span.start >= start else { return nil }
    return dated[index - 1]
  }

  func after(_ span: TextSpan) -> Dated? {
    let index = firstIndex(from: span.end)
    return index < dated.count ? dated[index] : nil
  }

  /// How far a date of the same block may be, in bytes: a block may be as long as a document.
  static let reach = 400

  /// The nearest date before `span` in the same block.
  func inBlock(before span: TextSpan) -> Dated? {
    document.block(at: span.start).flatMap { before(span, from: max($0.start, span.start - Self.reach)) }
  }

  /// The nearest date after `span` in the same block.
  func inBlock(after span: TextSpan) -> Dated? {
    guard let block = document.block(at: span.start), let after = after(span) else { return nil }
    return after.span.end <= min(block.end, span.end + Self.reach) ? after : nil
  }

  /// The first date of a block.
  func first(in block: TextSpan) -> Dated? {
    let index = firstIndex(from: block.start)
    return index < dated.count && dated[index].span.end <= block.end ? dated[index] : nil
  }

  private func firstIndex(from offset: Int) -> Int { dated.count(ofFirst: { $0.span.start < offset }) }
}

extension DatedMentions.Dated {
  fileprivate init(_ span: TextSpan, _ period: CalendarPeriod, in text: UTF8Text) {
    self.span = span
    (from, to) = (period.from, period.to)
    inWords = text.bytes[span.start..<span.end].contains { $0 | 0x20 >= 0x61 }
    isEnd = Self.endWord(before: span.start, in: text)
  }

  /// "till våren 2025", "senast den 31 oktober"
  private static func endWord(before offset: Int, in text: UTF8Text) -> Bool {
    var word = text.word(before: offset)
    if let link = word, text.matches(link, "den") { word = text.word(before: link.start) }
    return word.flatMap { Lexicons.dateLinks.row(for: $0, in: text)?[1] } == "end"
  }
}

extension DatedMentions.NamedYear {
  fileprivate init(_ span: TextSpan, _ expression: DateExpression, _ period: CalendarPeriod) {
    self.span = span
    year = period.from.year
    isWhole = if case .point(let point, _) = expression { point.unit == .wholeYear } else { false }
    isLong = period.to.dayNumber - period.from.dayNumber > 80
  }
}

extension DateExpression {
  /// Whether it names more than years: a plan for 2023 says little of when it was made.
  fileprivate var isBelowYear: Bool {
    switch self {
    case .point(let point, _), .range(let point, _): point.unit != .wholeYear
    case .turnOfYear: false
    }
  }
}
