internal import Documents
internal import Scanning

extension RawBlock {
  /// Puts the marker of a list item before the text, unless it brings a marker of its own ("–", "1.", "a)").
  mutating func prepend(_ marker: [UInt8]) {
    guard !hasMarker else { return }
    text.insert(contentsOf: marker, at: 0)
    footnoteMarks = footnoteMarks.map { $0.moved(by: marker.count) }
  }

  /// Puts the mark of a footnote before its text.
  mutating func prepend(mark: [UInt8]) {
    text.insert(contentsOf: mark + [0x20], at: 0)
    footnoteMarks = [TextSpan(0, mark.count)] + footnoteMarks.map { $0.moved(by: mark.count + 1) }
    cells = cells.map { $0.moved(by: mark.count + 1) }
  }

  /// Digits before the full stop of a number.
  private static let longestNumber = 6

  private var hasMarker: Bool {
    let line = UTF8Text(validated: text)
    switch line.scalar(at: 0).value {
    case 0x2022, 0x2013, 0x2014, 0xB7, 0x25CF, 0x25AA,
      0x2D where line.spaceLength(at: line.scalar(at: 0).length) > 0:
      return true
    default: break
    }
    var offset = 0
    while offset < Self.longestNumber, line.isDigit(at: offset) { offset += 1 }
    if offset == 0, line.isLetter(at: 0) { offset = line.scalar(at: 0).length }
    let end = line.byte(at: offset)
    return offset > 0 && (end == 0x2E || end == 0x29) && line.spaceLength(at: offset + 1) > 0
  }
}
