internal import Documents
internal import Scanning

/// The mark that starts a list item: a bullet, a dash, a number or a letter.
///
///     "• Struktur"   "- Struktur"   "1. att"   "2) att"   "a) att"   "A/ Information"
enum ListMarker {
  /// Length of the marker in bytes, without the white space after it; 0 where a line has none.
  static func length(at span: TextSpan, in text: UTF8Text) -> Int {
    let length = bullet(at: span.start, in: text) ?? enumerator(at: span, in: text) ?? 0
    let next = span.start + length
    return length > 0 && next < span.end && text.spaceLength(at: next) > 0 ? length : 0
  }

  /// Whether a span is a marker and nothing else.
  static func isMarker(_ span: TextSpan, in text: UTF8Text) -> Bool {
    let length = bullet(at: span.start, in: text) ?? enumerator(at: span, in: text) ?? 0
    let isHollowBullet = span.count == 1 && text.byte(at: span.start) == 0x6F
    return isHollowBullet || (length > 0 && span.start + length == span.end)
  }

  /// Whether a line starts with a bullet or dash, alone or before white space.
  static func startsWithBullet(_ span: TextSpan, in text: UTF8Text) -> Bool {
    guard let length = bullet(at: span.start, in: text) else { return false }
    return length == span.count || text.spaceLength(at: span.start + length) > 0
  }

  private static func bullet(at offset: Int, in text: UTF8Text) -> Int? {
    let (value, length) = text.scalar(at: offset)
    switch value {
    case 0x2D, 0x2A, 0xB7, 0x2013, 0x2014, 0x2022, 0x2023, 0x25AA, 0x25CF, 0x25E6, 0x2043, 0xF0B7: return length
    // "o" is what Word's hollow bullet becomes in text.
    case 0x6F: return text.spaceLength(at: offset + 1) > 0 ? 1 : nil
    default: return nil
    }
  }

  private static func enumerator(at span: TextSpan, in text: UTF8Text) -> Int? {
    var cursor = Cursor(text, at: span.start, limit: span.end)
    if cursor.number(digits: 1...2) == nil {
      guard cursor.byte.isLetterASCII else { return nil }
      cursor.offset += 1
      guard cursor.take(0x29) || cursor.take(0x2F) else { return nil }
      return cursor.offset - span.start
    }
    guard cursor.take(0x2E) || cursor.take(0x29) else { return nil }
    return cursor.offset - span.start
  }
}
