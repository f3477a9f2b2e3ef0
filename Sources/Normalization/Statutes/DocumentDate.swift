internal import Documents
internal import Scanning

/// A first guess at a document's day for those stages that have no meeting date yet.
enum DocumentDate {
  /// The first date of the form `2024-03-21`.
  static func first(in text: UTF8Text) -> CalendarDate? {
    var offset = 4
    while let dash = text.firstIndex(of: UInt8(ascii: "-"), from: offset, to: text.count) {
      if let date = date(around: dash, in: text) { return date }
      offset = dash + 1
    }
    return nil
  }

  private static func date(around dash: Int, in text: UTF8Text) -> CalendarDate? {
    guard text.byte(at: dash + 3) == UInt8(ascii: "-"), text.isWordStart(dash - 4), text.isWordEnd(dash + 6) else {
      return nil
    }
    var cursor = Cursor(text, at: dash - 4)
    guard let year = cursor.number(digits: 4...4), (1950...2099).contains(year), cursor.takeDash(),
      let month = cursor.number(digits: 2...2), cursor.takeDash(), let day = cursor.number(digits: 2...2)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
