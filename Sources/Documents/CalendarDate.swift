/// A day of the Gregorian calendar, without time or zone.
package struct CalendarDate: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// `nil` where there is no such day: 31 February is not moved to March.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The number of days in a month (1–12) of a year.
  package static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Days since 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil).
  package var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// 1 Monday … 7 Sunday (ISO 8601).
  package var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 + 1 }
}

extension CalendarDate: Comparable {
  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// ISO 8601: `2023-09-19`.
  package var description: String {
    (0...9999).contains(year) ? shortDescription : "\(year)-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  /// Ten ASCII characters, which a `String` holds without an allocation.
  private var shortDescription: String {
    String(unsafeUninitializedCapacity: 10) { buffer in
      func write(_ number: Int, endingAt end: Int, digits: Int) {
        var rest = number
        for index in (end - digits..<end).reversed() {
          buffer[index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
          rest /= 10
        }
      }
      write(year, endingAt: 4, digits: 4)
      write(month, endingAt: 7, digits: 2)
      write(day, endingAt: 10, digits: 2)
      (buffer[4], buffer[7]) = (0x2D, 0x2D)
      return 10
    }
  }

  package static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
