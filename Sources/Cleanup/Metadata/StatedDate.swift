internal import Documents
internal import Lexicons
internal import Scanning

/// Reads the date that a label or an attribute states: "2024-03-12T08:00", "27 maj, 2020", "12/3 2024", "den 5 mars 2021".
enum StatedDate {
  private static let years = 1900...2100

  /// The date at an offset, words and punctuation before it skipped.
  static func read(_ text: UTF8Text, from offset: Int, to end: Int) -> CalendarDate? {
    var cursor = offset
    while cursor < end, !text.isDigit(at: cursor) { cursor += 1 }
    guard let first = number(text, &cursor, end) else { return nil }
    if years.contains(first.value), first.digits == 4 { return yearFirst(first.value, text, cursor, end) }
    if first.digits == 8 { return compact(first.value) }
    return dayFirst(first.value, text, cursor, end)
  }

  private static func yearFirst(_ year: Int, _ text: UTF8Text, _ start: Int, _ end: Int) -> CalendarDate? {
    var cursor = start
    guard skip(text, &cursor, end), let month = number(text, &cursor, end), skip(text, &cursor, end),
      let day = number(text, &cursor, end)
    else { return nil }
    return CalendarDate(year: year, month: month.value, day: day.value)
  }

  /// 20240312
  private static func compact(_ value: Int) -> CalendarDate? {
    let year = value / 10_000
    return years.contains(year) ? CalendarDate(year: year, month: value / 100 % 100, day: value % 100) : nil
  }

  private static func dayFirst(_ day: Int, _ text: UTF8Text, _ start: Int, _ end: Int) -> CalendarDate? {
    var cursor = start
    guard skip(text, &cursor, end), let month = month(text, &cursor, end) else { return nil }
    guard skip(text, &cursor, end), let year = number(text, &cursor, end), years.contains(year.value) else {
      return nil
    }
    return CalendarDate(year: year.value, month: month, day: day)
  }

  private static func month(_ text: UTF8Text, _ cursor: inout Int, _ end: Int) -> Int? {
    if text.isDigit(at: cursor) { return number(text, &cursor, end)?.value }
    let start = cursor
    cursor = text.lettersEnd(from: cursor, to: end)
    return Lexicons.months.row(for: TextSpan(start, cursor), in: text).flatMap { Int($0[1]) }
  }

  private static func number(_ text: UTF8Text, _ cursor: inout Int, _ end: Int) -> (value: Int, digits: Int)? {
    let start = cursor
    var value = 0
    while cursor < end, cursor - start < 9, text.isDigit(at: cursor) {
      value = value * 10 + Int(text.bytes[cursor] - 0x30)
      cursor += 1
    }
    return cursor > start ? (value, cursor - start) : nil
  }

  /// Skips the separators of a date; false at the end.
  private static func skip(_ text: UTF8Text, _ cursor: inout Int, _ end: Int) -> Bool {
    let start = cursor
    while cursor < end, cursor - start < 4 {
      let byte = text.bytes[cursor]
      guard byte == 0x2D || byte == 0x2F || byte == 0x2E || byte == 0x2C || byte.isSpaceASCII else { break }
      cursor += 1
    }
    return cursor < end
  }
}
