/// Writes JSON into a byte buffer that is used again and again.
///
/// Keys come out in the order they are written; the caller keeps that order fixed, so that equal values give equal bytes.
///
///     var writer = JSONWriter()
///     writer.object { $0.field("id", "a/b"); $0.field("bytes", 12) }   // {"id":"a/b","bytes":12}
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  package init(reserving capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  // MARK: Structure

  package mutating func object(_ content: (inout JSONWriter) -> Void) { enclosed(0x7B, 0x7D, content) }
  package mutating func array(_ content: (inout JSONWriter) -> Void) { enclosed(0x5B, 0x5D, content) }

  @inlinable package mutating func array<Values: Sequence>(
    _ values: Values, _ write: (inout JSONWriter, Values.Element) -> Void
  ) {
    array { writer in
      for value in values { write(&writer, value) }
    }
  }

  private mutating func enclosed(_ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(open)
    needsComma = false
    content(&self)
    bytes.append(close)
    needsComma = true
  }

  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(0x22)
    append(name)
    bytes.append(0x22)
    bytes.append(0x3A)
    needsComma = false
  }

  /// A key that is not known when the program is written.
  package mutating func key(dynamic name: String) {
    value(name)
    bytes.append(0x3A)
    needsComma = false
  }

  /// Ends a line of JSON Lines.
  package mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  // MARK: Values

  package mutating func null() { literal("null") }
  package mutating func value(_ flag: Bool) { literal(flag ? "true" : "false") }

  package mutating func value(_ number: Int) {
    separate()
    appendDigits(number)
    needsComma = true
  }

  package mutating func value(_ string: String) {
    var string = string
    string.withUTF8 { utf8 in
      separate()
      bytes.append(0x22)
      appendEscaped(utf8)
      bytes.append(0x22)
      needsComma = true
    }
  }

  /// - Parameter utf8: Valid UTF-8.
  package mutating func value(utf8: ArraySlice<UInt8>) {
    utf8.withUnsafeBufferPointer { buffer in
      separate()
      bytes.append(0x22)
      appendEscaped(buffer)
      bytes.append(0x22)
      needsComma = true
    }
  }

  /// Bytes that are JSON already.
  package mutating func raw(_ json: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
    needsComma = true
  }

  // MARK: Fields

  package mutating func field(_ name: StaticString, _ string: String?) {
    key(name)
    if let string { value(string) } else { null() }
  }

  package mutating func field(_ name: StaticString, _ number: Int?) {
    key(name)
    if let number { value(number) } else { null() }
  }

  package mutating func field(_ name: StaticString, _ flag: Bool?) {
    key(name)
    if let flag { value(flag) } else { null() }
  }

  // MARK: Bytes

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
  }

  private mutating func literal(_ word: StaticString) {
    separate()
    append(word)
    needsComma = true
  }

  private mutating func append(_ word: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  private mutating func appendDigits(_ number: Int) {
    if number < 0 { bytes.append(0x2D) }
    // An Int has at most 19 digits.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var magnitude = number.magnitude
      var start = digits.count
      repeat {
        start -= 1
        digits[start] = 0x30 + UInt8(truncatingIfNeeded: magnitude % 10)
        magnitude /= 10
      } while magnitude > 0
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }

  /// Copies runs that need no escape. Escaped are controls (C0, DEL, C1), quotes and backslashes, and U+2028 and
  /// U+2029, which readers take for line ends as they do U+0085.
  private mutating func appendEscaped(_ utf8: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < utf8.count {
      let length = Self.isPlain(utf8[index]) ? 0 : escapeLength(utf8, at: index)
      if length == 0 {
        index += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
      appendEscape(utf8, at: index)
      index += length
      start = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<utf8.count]))
  }

  /// Whether a byte starts no character that may need an escape.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte != 0x7F && byte != 0xC2 && byte != 0xE2
  }

  /// Length of the character at an index where it must be escaped, else 0.
  private func escapeLength(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch utf8[index] {
    case 0xC2: index + 1 < utf8.count && utf8[index + 1] < 0xA0 ? 2 : 0
    case 0xE2: index + 2 < utf8.count && utf8[index + 1] == 0x80 && utf8[index + 2] & 0xFE == 0xA8 ? 3 : 0
    default: 1
    }
  }

  private mutating func appendEscape(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) {
    switch utf8[index] {
    case 0x22: append("\\\"")
    case 0x5C: append("\\\\")
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    case 0xC2: appendUnicodeEscape(utf8[index + 1])
    case 0xE2: append(utf8[index + 2] == 0xA8 ? "\\u2028" : "\\u2029")
    case let control: appendUnicodeEscape(control)
    }
  }

  /// `\u00XX` for a control character.
  private mutating func appendUnicodeEscape(_ control: UInt8) {
    append("\\u00")
    appendHexadecimal(control >> 4)
    appendHexadecimal(control & 0x0F)
  }

  private mutating func appendHexadecimal(_ nibble: UInt8) {
    bytes.append(nibble < 10 ? 0x30 + nibble : 0x57 + nibble)
  }
}
