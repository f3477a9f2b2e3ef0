internal import Documents
internal import Lexicons
internal import Scanning

/// Finds the year of a date that leaves it out, with the whole document in view.
///
/// In order: what the text says after it ("samma år"), a date of the same block that states its year, the day of the
/// document (publication, meeting, date line) with the tense of the sentence, the nearest such date before in the same
/// item, the year that the document names most.
struct YearInference {
  /// Days ahead or behind from which another year is nearer: from late January, December is still this year's.
  private static let nearLimit = 315
  private let document: AnnotatedDocument
  private let dated: DatedMentions
  private let anchor: DocumentDay?
  private let tense: TenseReader
  private let dominantYear: Int?

  init(_ document: AnnotatedDocument) {
    self.document = document
    dated = DatedMentions(document)
    anchor = DocumentDay(document, dated: dated)
    tense = TenseReader(document)
    dominantYear = dated.dominantYear
  }

  func year(of expression: DateExpression, at span: TextSpan) -> Int? {
    guard let unit = expression.firstUnit, let year = year(of: unit, at: span) else { return nil }
    guard case .point(_, let weekday?) = expression else { return year }
    return [year, year - 1, year + 1].first { CalendarPeriod(unit, of: $0)?.from.weekday == weekday } ?? year
  }

  private func year(of unit: DatePoint.Unit, at span: TextSpan) -> Int? {
    if let year = relativeYear(after: span) { return year }
    if let near = dated.inBlock(around: span), isCredible(near) { return closest(unit, to: near.from) }
    if let anchor { return year(of: unit, at: span, from: anchor) }
    if let item = itemStart(of: span), let before = dated.before(span, from: item) { return before.from.year }
    return dominantYear
  }

  /// "den 5 december samma år", "i oktober i år"
  private func relativeYear(after span: TextSpan) -> Int? {
    var cursor = Cursor(document.text, at: span.end)
    guard cursor.skipSpaces(), let row = Lexicons.relativeYears.rows.first(where: { cursor.starts(with: $0[0]) }) else {
      return nil
    }
    guard let years = Int(row[1]) else { return dated.yearNamed(before: span.start) }
    return (anchor?.day.year ?? dominantYear).map { $0 + years }
  }

  /// A date in figures long ago is a reference ("detaljplan antagen 1995-06-14"), not a story's beginning.
  private func isCredible(_ near: DatedMentions.Dated) -> Bool {
    guard let anchor, !near.inWords else { return true }
    return abs(near.from.year - anchor.day.year) <= 1
  }

  private func itemStart(of span: TextSpan) -> Int? {
    let items = document.tokenized.structured.items
    var (low, high) = (0, items.count)
    while low < high {
      let middle = (low + high) / 2
      if items[middle].span.start <= span.start { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? items[low - 1].span.start : nil
  }

  /// The year that brings a unit closest to a day.
  private func closest(_ unit: DatePoint.Unit, to day: CalendarDate) -> Int {
    let years = [day.year, day.year - 1, day.year + 1]
    let distances = years.map { CalendarPeriod(unit, of: $0).map { abs($0.from.dayNumber - day.dayNumber) } ?? Int.max }
    guard let least = distances.min(), let index = distances.firstIndex(of: least) else { return day.year }
    return years[index]
  }

  /// The day's own year, unless the tense or a distance of ten months says otherwise.
  private func year(of unit: DatePoint.Unit, at span: TextSpan, from anchor: DocumentDay) -> Int {
    guard let period = CalendarPeriod(unit, of: anchor.day.year) else { return anchor.day.year }
    let ahead = period.from.dayNumber - anchor.day.dayNumber
    let behind = anchor.day.dayNumber - period.to.dayNumber
    switch tense.tense(at: span) {
    case .past where ahead > anchor.leeway: return anchor.day.year - 1
    case .future where behind > anchor.leeway: return anchor.day.year + 1
    default:
      return ahead > Self.nearLimit
        ? anchor.day.year - 1 : behind > Self.nearLimit ? anchor.day.year + 1 : anchor.day.year
    }
  }
}

extension DateExpression {
  fileprivate var firstUnit: DatePoint.Unit? {
    switch self {
    case .point(let point, _), .range(let point, _): point.unit
    case .turnOfYear: nil
    }
  }
}

extension Cursor {
  /// Whether a phrase in lower case stands here, as whole words.
  fileprivate func starts(with phrase: String) -> Bool {
    let end = offset + phrase.utf8.count
    return end <= limit && text.bytes[offset..<end].elementsEqual(phrase.utf8) && text.isWordEnd(end)
  }
}
