internal import Documents
internal import Scanning

/// Recognises phone numbers, e-mail addresses and postal codes.
enum ContactDetails {
  static func found(in text: UTF8Text) -> Bool {
    hasEMailAddress(text) || hasPhone(text) || hasPostalCode(text)
  }

  static func hasPhone(_ text: UTF8Text) -> Bool { numberStarts(in: text).contains { isPhone(at: $0, in: text) } }
  static func hasPostalCode(_ text: UTF8Text) -> Bool {
    numberStarts(in: text).contains { isPostalCode(at: $0, in: text) }
  }

  private static func hasEMailAddress(_ text: UTF8Text) -> Bool {
    text.bytes.indices.contains { text.bytes[$0] == 0x40 && text.isLetter(before: $0) && text.isLetter(at: $0 + 1) }
  }

  private static func numberStarts(in text: UTF8Text) -> [Int] {
    text.bytes.indices.filter { text.bytes[$0].isDigit && !text.byte(at: $0 - 1).isDigit }
  }

  /// "0510-77 00 00", "08-123 456 78": an area code with a hyphen, then at least five digits.
  private static func isPhone(at offset: Int, in text: UTF8Text) -> Bool {
    var cursor = Cursor(text, at: offset)
    guard cursor.take(0x30), cursor.number(digits: 1...3) != nil else { return false }
    cursor.skipSpaces()
    guard cursor.takeDash() else { return false }
    var digits = 0
    while cursor.byte.isDigit || cursor.byte == 0x20 {
      digits += cursor.byte.isDigit ? 1 : 0
      cursor.offset += 1
    }
    return digits >= 5
  }

  /// "531 88 Lidköping": three digits, two digits, a name.
  private static func isPostalCode(at offset: Int, in text: UTF8Text) -> Bool {
    var cursor = Cursor(text, at: offset)
    guard cursor.number(digits: 3...3) != nil, cursor.take(0x20), cursor.number(digits: 2...2) != nil else {
      return false
    }
    return cursor.skipSpaces() && text.isUppercase(at: cursor.offset)
  }
}
