internal import Documents
internal import JSONText

extension CalendarDate {
  /// `2023-09-19` as bytes; years beyond four figures in full.
  var isoBytes: [UInt8] {
    guard (0...9999).contains(year) else { return Array(description.utf8) }
    func digit(_ number: Int) -> UInt8 { 0x30 + UInt8(truncatingIfNeeded: number % 10) }
    return [
      digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), 0x2D, digit(month / 10), digit(month), 0x2D,
      digit(day / 10), digit(day),
    ]
  }
}

extension JSONWriter {
  mutating func field(_ name: StaticString, _ date: CalendarDate?) {
    key(name)
    if let date { value(utf8: date.isoBytes[...]) } else { null() }
  }

  mutating func field(_ name: StaticString, _ span: TextSpan, of text: UTF8Text) {
    key(name)
    value(utf8: text.bytes[span.start..<span.end])
  }
}
