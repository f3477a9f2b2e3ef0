internal import Documents

/// Days that a rule gives.
extension CalendarDate {
  /// The nth weekday (1 Monday … 7 Sunday) of a month; −1 is the last.
  init?(year: Int, month: Int, weekday: Int, nth: Int) {
    guard (1...12).contains(month) else { return nil }
    let days = Self.days(in: month, of: year)
    guard let first = CalendarDate(year: year, month: month, day: nth == -1 ? days - 6 : 1) else { return nil }
    let day = first.day + (weekday - first.weekday + 7) % 7 + (nth == -1 ? 0 : (nth - 1) * 7)
    self.init(year: year, month: month, day: day)
  }

  /// A rule of the list of holidays: "12-24", "easter-2", "6>=06-20" (the first Saturday from 20 June).
  init?(year: Int, holiday rule: String) {
    if rule.hasPrefix("easter"), let shift = Int(rule.dropFirst(6)) {
      self.init(dayNumber: Self.easter(of: year) + shift)
      return
    }
    let fields = rule.split(separator: "=")
    let parts = (fields.last ?? "").split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2, let day = CalendarDate(year: year, month: parts[0], day: parts[1]) else { return nil }
    let weekday = fields.count == 2 ? Int(rule.prefix(1)) ?? day.weekday : day.weekday
    self.init(dayNumber: day.dayNumber + (weekday - day.weekday + 7) % 7)
  }

  /// Easter Sunday (the Gregorian calendar's "anonymous" algorithm; Meeus, Astronomical Algorithms, chapter 8).
  private static func easter(of year: Int) -> Int {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let day = h + l - 7 * m + 114
    return CalendarDate(year: year, month: day / 31, day: day % 31 + 1)?.dayNumber ?? 0
  }

  /// The day of a number of days since 1970-01-01 (civil_from_days of the source of `dayNumber`).
  init?(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(year: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
