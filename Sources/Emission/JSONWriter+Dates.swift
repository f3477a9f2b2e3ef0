internal import Documents
internal import JSONText

extension JSONWriter {
  mutating func field(_ name: StaticString, _ date: CalendarDate?) {
    key(name)
    if let date { value(date.description) } else { null() }
  }

  mutating func field(_ name: StaticString, _ span: TextSpan, of text: UTF8Text) {
    key(name)
    value(utf8: text.bytes[span.start..<span.end])
  }
}
