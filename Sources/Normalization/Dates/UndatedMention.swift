internal import Documents
internal import Scanning

/// A date that leaves out its year, and what its clause says of it.
struct UndatedMention {
  let span: TextSpan
  /// The unit whose year is looked for: of a range the first.
  let unit: DatePoint.Unit
  let tense: TenseReader.Tense
  /// Whether a § follows ("25 maj, § 39"): a day of minutes that were written.
  let isCited: Bool
  let isTurnOfYear: Bool

  init?(_ expression: DateExpression, at span: TextSpan, in text: UTF8Text, tense: TenseReader) {
    switch expression {
    case .point(let point, _), .range(let point, _): unit = point.unit
    case .turnOfYear: unit = .day(month: 12, day: 31)
    }
    self.span = span
    isTurnOfYear = expression == .turnOfYear(nil)
    isCited = text.hasSectionMark(after: span.end)
    self.tense = isCited ? .past : tense.tense(at: span)
  }

  func period(in year: Int) -> CalendarPeriod? { CalendarPeriod(unit, of: year) }

  /// Days between a day and the unit in a year; none where it holds the day.
  func distance(in year: Int, to day: CalendarDate) -> Int {
    guard let period = period(in: year) else { return Int.max }
    return max(period.from.dayNumber - day.dayNumber, day.dayNumber - period.to.dayNumber, 0)
  }

  /// The year that brings the unit's beginning closest to a day.
  func closestYear(to day: CalendarDate) -> Int {
    let years = [day.year, day.year - 1, day.year + 1]
    let distances = years.map { period(in: $0).map { abs($0.from.dayNumber - day.dayNumber) } ?? Int.max }
    guard let least = distances.min(), let index = distances.firstIndex(of: least) else { return day.year }
    return years[index]
  }

  /// Whether a date may be a step of the same story: a season says little of a day's year.
  func isAsCoarse(as other: DatedMentions.Dated) -> Bool {
    switch unit {
    case .day, .weekday, .lastDay, .holiday, .month: other.isMonthOrDay
    default: true
    }
  }
}

extension UTF8Text {
  /// Whether a § follows, or "(§".
  fileprivate func hasSectionMark(after offset: Int) -> Bool {
    var mark = offset
    while mark < min(count, offset + 4), bytes[mark] == 0x20 || bytes[mark] == 0x2C || bytes[mark] == 0x28 { mark += 1 }
    return byte(at: mark) == 0xC2 && byte(at: mark + 1) == 0xA7
  }
}
