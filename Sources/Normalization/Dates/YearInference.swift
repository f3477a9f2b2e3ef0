internal import Documents
internal import Lexicons
internal import Scanning

/// Finds the year of a date that leaves it out, with the whole document in view.
///
/// What a careful reader goes by, in order:
/// 1. What the text says after it: "den 5 december samma år".
/// 2. The list that it goes on with (`DaySeries`): "12 november 2019, 10 december, 14 januari".
/// 3. The year that its sentence, or the heading of its list, tells of: "Under 2013 sammanträder nämnden den 15 januari".
/// 4. In a report of a year, that year, but for plans: "avdelningen öppnade i mars" in an annual report of 2013.
/// 5. The day of the document (publication, meeting, date line) with the tense of the clause: what has been is the latest
///    such day, what will be the next. A story may be nearer: a day of the same paragraph, told before it and no end of
///    something, wins where it is closer to its day than the document is to the other: "Den 15 december 2023 inkom
///    ansökan, och den 10 januari begärdes handlingar".
/// 6. Without such a day: a date of the same block, of the same item, the year that the document names most.
///
/// The document's day rules out what the tense excludes. A weekday picks among the years beside the one that was found.
struct YearInference {
  /// Days ahead or behind from which another year is nearer: from late January, December is still this year's.
  private static let nearLimit = 315
  /// Days behind from which a present tense means the year to come: "öppnar i mars", written in November.
  private static let presentLimit = 182
  private let document: AnnotatedDocument
  private let dated: DatedMentions
  private let anchor: DocumentDay?
  private let tense: TenseReader
  private let reportYear: Int?
  private let dominantYear: Int?
  private var series: DaySeries

  init(_ document: AnnotatedDocument) {
    self.document = document
    dated = DatedMentions(document)
    anchor = DocumentDay(document, dated: dated)
    tense = TenseReader(document)
    reportYear = Self.reportYear(document.tokenized.structured, dated)
    dominantYear = dated.dominantYear
    series = DaySeries(document.tokenized, dated: dated)
  }

  /// - Note: Dates are asked for in the order of the text.
  mutating func year(of expression: DateExpression, at span: TextSpan) -> Int? {
    guard let date = UndatedMention(expression, at: span, in: document.text, tense: tense),
      let found = year(of: date)
    else { return nil }
    let year = expression.weekday.map { Self.year(of: date, near: found, on: $0) } ?? found
    if let day = date.period(in: year)?.from { series.append(day, at: span) }
    return year
  }

  private func year(of date: UndatedMention) -> Int? {
    if let year = relativeYear(after: date.span) { return year }
    if let year = series.year(of: date), isPossible(year, date) { return year }
    if let year = dated.frame(of: date, in: document.tokenized), isPossible(year, date) { return year }
    if let year = series.year(above: date), isPossible(year, date) { return year }
    if let year = reportedYear(of: date) { return year }
    return anchor.map { yearInStory(of: date, anchor: $0) } ?? yearWithoutDay(of: date)
  }

  /// "den 5 december samma år", "i oktober i år"
  private func relativeYear(after span: TextSpan) -> Int? {
    var cursor = Cursor(document.text, at: span.end)
    guard cursor.skipSpaces(), let row = Lexicons.relativeYears.rows.first(where: { cursor.starts(with: $0[0]) }) else {
      return nil
    }
    guard let years = Int(row[1]) else { return dated.yearMention(before: span.start)?.year }
    return (anchor?.day.year ?? dominantYear).map { $0 + years }
  }

  /// What has been is not after the document's day, what will be not before it.
  private func isPossible(_ year: Int, _ date: UndatedMention) -> Bool {
    guard let anchor, let period = date.period(in: year) else { return true }
    switch date.tense {
    case .past: return period.from.dayNumber <= anchor.day.dayNumber + anchor.leeway
    case .future: return period.to.dayNumber >= anchor.day.dayNumber - anchor.leeway
    case .present, .unknown: return true
    }
  }

  private static func year(of date: UndatedMention, near year: Int, on weekday: Int) -> Int {
    [year, year - 1, year + 1].first { date.period(in: $0)?.from.weekday == weekday } ?? year
  }
}

/// The document's day, and what it tells.
extension YearInference {
  private func yearInStory(of date: UndatedMention, anchor: DocumentDay) -> Int {
    let year = year(of: date, from: anchor)
    guard let step = dated.inBlock(before: date.span), !step.isEnd, date.isAsCoarse(as: step),
      isCredible(step, beside: anchor)
    else { return year }
    let told = date.closestYear(to: step.from)
    let isNearer = date.distance(in: told, to: step.from) < date.distance(in: year, to: anchor.day)
    return isNearer && isPossible(told, date) ? told : year
  }

  /// A date in figures long ago is a reference ("detaljplan antagen 1995-06-14"), not a story's beginning.
  private func isCredible(_ step: DatedMentions.Dated, beside anchor: DocumentDay) -> Bool {
    step.inWords || abs(step.from.year - anchor.day.year) <= 1
  }

  /// The day's own year, unless the tense or a distance of ten months says otherwise.
  private func year(of date: UndatedMention, from anchor: DocumentDay) -> Int {
    let year = anchor.day.year
    guard let period = date.period(in: year) else { return year }
    let ahead = period.from.dayNumber - anchor.day.dayNumber
    let behind = anchor.day.dayNumber - period.to.dayNumber
    switch date.tense {
    case .past where ahead > anchor.leeway: return year - 1
    case .future where behind > anchor.leeway: return year + 1
    case .present where behind > Self.presentLimit: return year + 1
    case .present,
      .unknown where date.isTurnOfYear:
      return date.closestYear(to: anchor.day)
    default: return ahead > Self.nearLimit ? year - 1 : behind > Self.nearLimit ? year + 1 : year
    }
  }

  private func yearWithoutDay(of date: UndatedMention) -> Int? {
    if !date.isTurnOfYear {
      if let near = dated.inBlock(before: date.span) ?? dated.inBlock(after: date.span) {
        return date.closestYear(to: near.from)
      }
      let item = document.tokenized.itemStart(of: date.span.start)
      if let item, let before = dated.before(date.span, from: item) { return before.from.year }
    }
    return dominantYear
  }
}

/// Annual reports.
extension YearInference {
  /// How far from its beginning a report names its year, in bytes.
  private static let opening = 300

  private static func reportYear(_ structured: StructuredDocument, _ dated: DatedMentions) -> Int? {
    structured.genre == .report ? dated.firstYear(before: opening) : nil
  }

  /// A report tells of its year; what is to come, and decisions on itself, it does not date from there.
  private func reportedYear(of date: UndatedMention) -> Int? {
    guard let reportYear, date.tense == .past || date.tense == .unknown, !date.isCited else { return nil }
    return (anchor?.day.year ?? reportYear) - reportYear <= 1 && isPossible(reportYear, date) ? reportYear : nil
  }
}

extension DateExpression {
  fileprivate var weekday: Int? { if case .point(_, let weekday) = self { weekday } else { nil } }
}

extension Cursor {
  /// Whether a phrase in lower case stands here, as whole words.
  fileprivate func starts(with phrase: String) -> Bool {
    let end = offset + phrase.utf8.count
    return end <= limit && text.bytes[offset..<end].elementsEqual(phrase.utf8) && text.isWordEnd(end)
  }
}
