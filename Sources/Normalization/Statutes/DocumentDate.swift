internal import Documents
internal import Lexicons
internal import Scanning

/// A first guess at the day from which a document speaks, where it states neither publication nor meeting.
enum DocumentDate {
  /// The first full date: `2024-03-21`, `den 21 mars 2024`.
  static func first(in text: UTF8Text) -> CalendarDate? {
    var offset = 0
    while offset < text.count {
      guard text.bytes[offset].isDigit else {
        offset += 1
        continue
      }
      if text.isWordStart(offset), let date = isoDate(at: offset, in: text) ?? writtenDate(at: offset, in: text) {
        return date
      }
      while offset < text.count, text.bytes[offset].isDigit { offset += 1 }
    }
    return nil
  }

  private static func isoDate(at offset: Int, in text: UTF8Text) -> CalendarDate? {
    var cursor = Cursor(text, at: offset)
    guard let year = cursor.number(digits: 4...4), cursor.take(UInt8(ascii: "-")),
      let month = cursor.number(digits: 2...2), cursor.take(UInt8(ascii: "-")),
      let day = cursor.number(digits: 2...2)
    else { return nil }
    return date(year, month, day)
  }

  private static func writtenDate(at offset: Int, in text: UTF8Text) -> CalendarDate? {
    var cursor = Cursor(text, at: offset)
    guard let day = cursor.number(digits: 1...2), cursor.skipSpaces(), let word = cursor.word(),
      let month = Lexicons.months.row(for: word, in: text).flatMap({ Int($0[1]) }), cursor.skipSpaces(),
      let year = cursor.number(digits: 4...4)
    else { return nil }
    return date(year, month, day)
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    (1900...2099).contains(year) ? CalendarDate(year: year, month: month, day: day) : nil
  }
}
