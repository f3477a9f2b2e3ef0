internal import Documents

/// Finds the year of a date that leaves it out, with the whole document in view.
///
/// In order: a date of the same block that states its year, the day of the document (publication, meeting, date line)
/// with the tense of the sentence, the nearest such date before in the same item, the nearest after, the year that the
/// document names most.
struct YearInference {
  private let document: AnnotatedDocument
  private let dated: DatedMentions
  private let anchor: DocumentDay?
  private let tense: TenseReader

  init(_ document: AnnotatedDocument) {
    self.document = document
    dated = DatedMentions(document)
    anchor = DocumentDay(document, dated: dated)
    tense = TenseReader(document)
  }

  func year(of expression: DateExpression, at span: TextSpan) -> Int? {
    guard let unit = expression.firstUnit, let year = year(of: unit, at: span) else { return nil }
    guard case .point(_, let weekday?) = expression else { return year }
    return [year, year - 1, year + 1].first { CalendarPeriod(unit, of: $0)?.from.weekday == weekday } ?? year
  }

  private func year(of unit: DatePoint.Unit, at span: TextSpan) -> Int? {
    if let near = dated.inBlock(around: span), isCredible(near) { return closest(unit, to: near.from) }
    if let anchor { return year(of: unit, at: span, from: anchor) }
    if let far = dated.before(span, from: itemStart(of: span)) ?? dated.after(span) { return far.from.year }
    return dated.dominantYear
  }

  /// A date in figures long ago is a reference ("detaljplan antagen 1995-06-14"), not a story's beginning.
  private func isCredible(_ near: DatedMentions.Dated) -> Bool {
    guard let anchor, !near.inWords else { return true }
    return abs(near.from.year - anchor.day.year) <= 1
  }

  private func itemStart(of span: TextSpan) -> Int {
    document.tokenized.structured.items.last { $0.span.start <= span.start }?.span.start ?? 0
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
    default: return ahead > 300 ? anchor.day.year - 1 : behind > 300 ? anchor.day.year + 1 : anchor.day.year
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
