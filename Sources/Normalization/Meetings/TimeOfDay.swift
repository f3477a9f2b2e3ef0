internal import Documents
internal import Scanning

/// Reads clock times: "kl. 14:00-16:20", "klockan 18.30 – 19.55".
enum TimeOfDay {
  /// - Returns: `14:00-16:20`, `14:00` without an end; `nil` where the span has no time.
  static func range(in span: TextSpan, of text: UTF8Text) -> String? {
    var cursor = Cursor(text, at: span.start, limit: span.end)
    while !cursor.atEnd {
      if !text.byte(at: cursor.offset - 1).isDigit, let start = time(at: &cursor) {
        cursor.skipSpaces()
        guard cursor.takeDash() else { return start }
        cursor.skipSpaces()
        return time(at: &cursor).map { "\(start)-\($0)" } ?? start
      }
      cursor.offset += 1
    }
    return nil
  }

  /// Hours and minutes; not part of a date ("24.03.2014").
  private static func time(at cursor: inout Cursor) -> String? {
    var ahead = cursor
    guard let hours = ahead.number(digits: 1...2), hours < 25, ahead.take(0x3A) || ahead.take(0x2E),
      let minutes = ahead.number(digits: 2...2), minutes < 60, !(ahead.byte == 0x2E && ahead.peek(1).isDigit)
    else { return nil }
    cursor = ahead
    return CalendarDate.padded(hours, to: 2) + ":" + CalendarDate.padded(minutes, to: 2)
  }
}
