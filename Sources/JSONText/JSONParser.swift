/// Parses JSON (RFC 8259) with the place of every value, since Foundation's parsers on Linux give no position for
/// an error and accept repeated keys and trailing commas in silence.
///
/// - Throws: ``JSONSyntaxError`` with the byte offset of the first fault.
package struct JSONParser {
  /// Values nested deeper than this are refused.
  package static let deepest = 256

  private let bytes: [UInt8]
  private var offset = 0

  package static func parse(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
    var parser = JSONParser(bytes: bytes)
    parser.skipByteOrderMark()
    let value = try parser.value(depth: 0)
    parser.skipSpaces()
    guard parser.offset == bytes.count else { throw parser.error("text after the end of the value") }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  // MARK: Values

  private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    guard depth < Self.deepest else { throw error("nested deeper than \(Self.deepest) levels") }
    skipSpaces()
    let start = offset
    let content: JSONValue.Content
    switch peek {
    case 0x7B: content = .object(try members(depth: depth))
    case 0x5B: content = .array(try elements(depth: depth))
    case 0x22: content = .string(try string())
    case 0x2D, 0x30...0x39: content = .number(try number())
    case 0x74: content = try literal("true", .bool(true))
    case 0x66: content = try literal("false", .bool(false))
    case 0x6E: content = try literal("null", .null)
    default: throw error(atEnd ? "the text ends where a value should stand" : "a value should stand here")
    }
    return JSONValue(content, range: start..<offset)
  }

  private mutating func members(depth: Int) throws(JSONSyntaxError) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    offset += 1
    skipSpaces()
    if take(0x7D) { return members }
    repeat {
      skipSpaces()
      guard peek == 0x22 else { throw error("a key in double quotes should stand here") }
      let start = offset
      let key = try string()
      let range = start..<offset
      skipSpaces()
      guard take(0x3A) else { throw error("\":\" should stand here, after the key \"\(key)\"") }
      members.append(.init(key: key, keyRange: range, value: try value(depth: depth + 1)))
      skipSpaces()
    } while take(0x2C)
    guard take(0x7D) else { throw error("\",\" or \"}\" should stand here") }
    return members
  }

  private mutating func elements(depth: Int) throws(JSONSyntaxError) -> [JSONValue] {
    var values: [JSONValue] = []
    offset += 1
    skipSpaces()
    if take(0x5D) { return values }
    repeat {
      values.append(try value(depth: depth + 1))
      skipSpaces()
    } while take(0x2C)
    guard take(0x5D) else { throw error("\",\" or \"]\" should stand here") }
    return values
  }

  private mutating func number() throws(JSONSyntaxError) -> String {
    let start = offset
    take(0x2D)
    if !take(0x30) { try digits() }
    if take(0x2E) { try digits() }
    if take(0x65) || take(0x45) {
      if !take(0x2B) { take(0x2D) }
      try digits()
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func digits() throws(JSONSyntaxError) {
    let start = offset
    while (0x30...0x39).contains(peek) { offset += 1 }
    if offset == start { throw error("a digit should stand here") }
  }

  private mutating func literal(_ word: String, _ content: JSONValue.Content) throws(JSONSyntaxError)
    -> JSONValue.Content
  {
    guard bytes[offset...].starts(with: word.utf8) else { throw error("a value should stand here") }
    offset += word.utf8.count
    return content
  }

  // MARK: Strings

  private mutating func string() throws(JSONSyntaxError) -> String {
    let opening = offset
    offset += 1
    var content: [UInt8] = []
    while true {
      let start = offset
      while !atEnd, peek != 0x22, peek != 0x5C, peek >= 0x20 { offset += 1 }
      content += bytes[start..<offset]
      if take(0x22) { break }
      guard peek == 0x5C else {
        throw atEnd
          ? JSONSyntaxError(offset: opening, problem: "this string is not closed")
          : error("a control character must be written as an escape")
      }
      try escape(into: &content)
    }
    guard let text = String(validating: content, as: UTF8.self) else {
      throw JSONSyntaxError(offset: opening, problem: "this string is not valid UTF-8")
    }
    return text
  }

  private mutating func escape(into content: inout [UInt8]) throws(JSONSyntaxError) {
    offset += 1
    let letter = peek
    offset += 1
    switch letter {
    case 0x22, 0x5C, 0x2F: content.append(letter)
    case 0x62: content.append(0x08)
    case 0x66: content.append(0x0C)
    case 0x6E: content.append(0x0A)
    case 0x72: content.append(0x0D)
    case 0x74: content.append(0x09)
    case 0x75: content += Array(String(Character(try unicodeEscape())).utf8)
    default: throw JSONSyntaxError(offset: offset - 2, problem: "there is no such escape")
    }
  }

  /// The scalar after `\u`; half a surrogate pair becomes U+FFFD.
  private mutating func unicodeEscape() throws(JSONSyntaxError) -> Unicode.Scalar {
    let first = try hexadecimal()
    guard (0xD800..<0xDC00).contains(first), peek == 0x5C, offset + 1 < bytes.count, bytes[offset + 1] == 0x75 else {
      return Unicode.Scalar(first) ?? "\u{FFFD}"
    }
    let mark = offset
    offset += 2
    let second = try hexadecimal()
    guard (0xDC00..<0xE000).contains(second) else {
      offset = mark
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt32 {
    guard offset + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16)
    else { throw error("four hexadecimal digits should stand here") }
    offset += 4
    return value
  }

  // MARK: Bytes

  private var atEnd: Bool { offset >= bytes.count }
  private var peek: UInt8 { atEnd ? 0 : bytes[offset] }

  @discardableResult
  private mutating func take(_ byte: UInt8) -> Bool {
    guard !atEnd, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func skipSpaces() {
    while !atEnd, [0x20, 0x09, 0x0A, 0x0D].contains(peek) { offset += 1 }
  }

  private mutating func skipByteOrderMark() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  private func error(_ problem: String) -> JSONSyntaxError { JSONSyntaxError(offset: offset, problem: problem) }
}
