internal import Documents
internal import Scanning

extension RawBlock {
  /// Puts the marker of a list item before the text, unless it brings a marker of its own ("–", "1.", "a)").
  mutating func prepend(_ marker: [UInt8]) {
    guard !hasMarker else { return }
    text.insert(contentsOf: marker, at: 0)
    footnoteMarks = footnoteMarks.map { TextSpan($0.start + marker.count, $0.end + marker.count) }
  }

  private var hasMarker: Bool {
    let line = UTF8Text(validated: Array(text.prefix(8)))
    switch line.scalar(at: 0).value {
    case 0x2022, 0x2013, 0x2014, 0xB7, 0x25CF, 0x25AA,
      0x2D where line.spaceLength(at: line.scalar(at: 0).length) > 0:
      return true
    default: break
    }
    var offset = 0
    while line.isDigit(at: offset) { offset += 1 }
    if offset == 0, line.isLetter(at: 0) { offset = line.scalar(at: 0).length }
    let end = line.byte(at: offset)
    return offset > 0 && (end == 0x2E || end == 0x29) && line.spaceLength(at: offset + 1) > 0
  }
}
