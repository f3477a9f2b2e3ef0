internal import Documents
internal import Scanning

/// A number in Svensk författningssamling: `(1993:387)`, `SFS 2010:900`, `(2018:1 197)`, `(1910:103 s. 1)`.
struct ActNumber {
  /// `1993:387`, `1910:103 s. 1`.
  let sfs: String
  /// With the closing parenthesis.
  let end: Int

  /// Reads a number at or, after white space, an opening parenthesis and `SFS`, soon after an offset of the same line.
  init?(in text: UTF8Text, after offset: Int, limit: Int) {
    var cursor = Cursor(text, at: offset, limit: limit)
    cursor.skipSpaces()
    let open = cursor.take(UInt8(ascii: "("))
    if cursor.take("SFS") { cursor.skipSpaces() }
    guard let year = cursor.number(digits: 4...4), (1600...2099).contains(year), cursor.take(UInt8(ascii: ":")),
      let serial = cursor.number(digits: 1...4), serial > 0
    else { return nil }
    let number = Self.rest(of: serial, from: &cursor, isOpen: open)
    sfs = "\(year):\(number)" + Self.page(from: &cursor)
    guard text.isWordEnd(cursor.offset) else { return nil }
    if open { _ = cursor.take(UInt8(ascii: ")")) }
    end = cursor.offset
  }

  /// A space that got into the number: `2018:1 197)`.
  private static func rest(of serial: Int, from cursor: inout Cursor, isOpen: Bool) -> Int {
    let start = cursor.offset
    if isOpen, serial < 10, cursor.take(UInt8(ascii: " ")), let tail = cursor.number(digits: 3...3),
      cursor.byte == UInt8(ascii: ")")
    {
      return serial * 1000 + tail
    }
    cursor.offset = start
    return serial
  }

  /// Acts of old times are numbered by page: ` s. 1`.
  private static func page(from cursor: inout Cursor) -> String {
    let start = cursor.offset
    if cursor.take(" s. "), let page = cursor.number(digits: 1...4) { return " s. \(page)" }
    cursor.offset = start
    return ""
  }
}
