internal import Documents

/// The days that an expression means.
extension DateExpression {
  /// Whether the surface states a year, at either end of a range.
  var hasYear: Bool {
    switch self {
    case .point(let point, _): point.year != nil
    case .range(let first, let last): first.year != nil || last.year != nil
    case .turnOfYear(let year): year != nil
    }
  }

  /// Whether it is clearly a date even where its year is not known.
  var namesMonth: Bool {
    switch self {
    case .point(let point, _), .range(let point, _):
      switch point.unit {
      case .day, .month, .weekday, .lastDay: true
      default: false
      }
    case .turnOfYear: false
    }
  }

  /// The period of an expression with a year.
  var period: Result<CalendarPeriod, DateNormalizer.Reason> {
    switch self {
    case .turnOfYear(let year):
      year.flatMap { CalendarPeriod(turnOf: DatePoint.expanded($0)) }.map { .success($0) } ?? .failure(.impossible)
    case .point(let point, _):
      point.period(of: point.fullYear).map { .success($0) } ?? .failure(.impossible)
    case .range(let first, let last): Self.period(from: first, to: last)
    }
  }

  private static func period(from first: DatePoint, to last: DatePoint)
    -> Result<CalendarPeriod, DateNormalizer.Reason>
  {
    guard let start = first.period(of: first.fullYear ?? last.fullYear),
      let end = last.period(of: last.fullYear ?? first.fullYear)
    else { return .failure(.impossible) }
    if let range = CalendarPeriod(from: start, to: end) { return .success(range) }
    return acrossNewYear(from: first, to: last).map { .success($0) } ?? .failure(.reversed)
  }

  /// "15 december – 10 januari 2024" begins the year before.
  private static func acrossNewYear(from first: DatePoint, to last: DatePoint) -> CalendarPeriod? {
    guard (first.year == nil) != (last.year == nil),
      let start = first.period(of: first.fullYear ?? last.fullYear.map { $0 - 1 }),
      let end = last.period(of: last.fullYear ?? first.fullYear.map { $0 + 1 })
    else { return nil }
    return CalendarPeriod(from: start, to: end)
  }
}

extension DatePoint {
  /// Two figures up to 49 are of this century.
  static func expanded(_ year: Int) -> Int { year >= 100 ? year : year <= 49 ? 2000 + year : 1900 + year }

  var fullYear: Int? { year.map(Self.expanded) }

  func period(of year: Int?) -> CalendarPeriod? { year.flatMap { CalendarPeriod(unit, of: $0) } }
}
