internal import Documents
internal import Lexicons

/// The days of a calendar unit, and how EDTF (ISO 8601-2) writes it.
///
/// Units without an EDTF code of their own are intervals: the first half of 2024 is 2024-01/2024-06.
struct CalendarPeriod {
  /// The unit, or those at its two ends.
  let start: CalendarUnit
  let end: CalendarUnit
  let from: CalendarDate
  let to: CalendarDate

  /// "2024-35", "2024-01/2024-06"
  var value: String { start == end ? start.text : start.text + "/" + end.text }

  /// - Parameter year: Four figures; the point's own year is not read.
  /// - Returns: `nil` where there is no such day.
  init?(_ unit: DatePoint.Unit, of year: Int) {
    switch unit {
    case .day(let month, let day): self.init(CalendarDate(year: year, month: month, day: day))
    case .weekday(let month, let weekday, let nth):
      self.init(CalendarDate(year: year, month: month, weekday: weekday, nth: nth))
    case .lastDay(let month):
      self.init(CalendarDate(year: year, month: month, day: CalendarDate.days(in: month, of: year)))
    case .holiday(let row): self.init(CalendarDate(year: year, holiday: Lexicons.holidays.rows[row][1]))
    case .month(let month): self.init(year, months: month...month, code: month)
    case .season(let code): self.init(year, season: code)
    case .quarter(let number): self.init(year, months: number * 3 - 2...number * 3, code: 32 + number)
    case .third(let number): self.init(year, months: number * 4 - 3...number * 4)
    case .half(let number): self.init(year, months: number * 6 - 5...number * 6)
    case .wholeYear: self.init(year, months: 1...12, start: .year(year), end: .year(year))
    }
  }

  init?(_ date: CalendarDate?) {
    guard let date else { return nil }
    self.init(start: .day(date), end: .day(date), from: date, to: date)
  }

  /// From the first day of one to the last day of another; `nil` where it ends before it begins.
  init?(from first: CalendarPeriod, to last: CalendarPeriod) {
    guard first.from <= last.to else { return nil }
    self.init(start: first.start, end: last.end, from: first.from, to: last.to)
  }

  /// The last day of a year and the first of the next.
  init?(turnOf year: Int) {
    guard let first = CalendarPeriod(.day(month: 12, day: 31), of: year),
      let last = CalendarPeriod(.day(month: 1, day: 1), of: year + 1)
    else { return nil }
    self.init(from: first, to: last)
  }

  private init(start: CalendarUnit, end: CalendarUnit, from: CalendarDate, to: CalendarDate) {
    self.start = start
    self.end = end
    self.from = from
    self.to = to
  }

  /// - Parameter code: The EDTF code of the unit; without one it is an interval of months.
  private init?(_ year: Int, months: ClosedRange<Int>, code: Int? = nil) {
    self.init(
      year, months: months, start: .part(of: year, code: code ?? months.lowerBound),
      end: .part(of: year, code: code ?? months.upperBound))
  }

  private init?(_ year: Int, months: ClosedRange<Int>, start: CalendarUnit, end: CalendarUnit) {
    let lastDay = CalendarDate.days(in: months.upperBound, of: year)
    guard let from = CalendarDate(year: year, month: months.lowerBound, day: 1),
      let to = CalendarDate(year: year, month: months.upperBound, day: lastDay)
    else { return nil }
    self.init(start: start, end: end, from: from, to: to)
  }

  /// Meteorological seasons: spring from March; a winter belongs to the year in which it begins.
  private init?(_ year: Int, season code: Int) {
    let month = (code - 20) * 3
    let last = month == 12 ? (year: year + 1, month: 2) : (year: year, month: month + 2)
    guard let from = CalendarDate(year: year, month: month, day: 1),
      let to = CalendarDate(
        year: last.year, month: last.month, day: CalendarDate.days(in: last.month, of: last.year))
    else { return nil }
    let season = CalendarUnit.part(of: year, code: code)
    self.init(start: season, end: season, from: from, to: to)
  }
}
