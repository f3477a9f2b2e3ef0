/// Writes JSON into a byte buffer that is used again and again.
///
/// Keys come out in the order they are written; the caller keeps that order fixed, so that equal values give equal bytes.
///
///     var writer = JSONWriter()
///     writer.object { $0.field("id", "a/b"); $0.field("bytes", 12) }   // {"id":"a/b","bytes":12}
@usableFromInline package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Bytes of a string that are written at a time.
  private static let part = 512

  package init(reserving capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  // MARK: Structure

  package mutating func object(_ content: (inout JSONWriter) -> Void) { enclosed(0x7B, 0x7D, content) }
  @usableFromInline package mutating func array(_ content: (inout JSONWriter) -> Void) { enclosed(0x5B, 0x5D, content) }

  @inlinable @inline(__always)
  package mutating func array<Values: Sequence>(
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
    bytes.extend(by: name.utf8CodeUnitCount + 4) { bytes in
      if needsComma { bytes.append(0x2C) }
      bytes.append(0x22)
      bytes.append(name)
      bytes.append(0x22)
      bytes.append(0x3A)
    }
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
    string.withUTF8 { quote($0) }
  }

  /// - Parameter utf8: Valid UTF-8.
  package mutating func value(utf8: ArraySlice<UInt8>) {
    utf8.withUnsafeBufferPointer { quote($0) }
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

  /// Part by part, since there must be room for a part that is all escapes.
  private mutating func quote(_ utf8: UnsafeBufferPointer<UInt8>) {
    let string = JSONString(utf8)
    var place = 0
    repeat {
      let limit = min(place + Self.part, utf8.count)
      bytes.extend(by: (limit - place) * JSONString.longestEscape + 3) { bytes in
        if place == 0 {
          if needsComma { bytes.append(0x2C) }
          bytes.append(0x22)
        }
        string.write(from: &place, to: limit, into: &bytes)
        if place >= utf8.count { bytes.append(0x22) }
      }
    } while place < utf8.count
    needsComma = true
  }

  private mutating func appendDigits(_ number: Int) {
    // An Int has at most 19 digits and a sign.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var first = digits.count
      var rest = number.magnitude
      repeat {
        first -= 1
        digits[first] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      if number < 0 {
        first -= 1
        digits[first] = 0x2D
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[first...]))
    }
  }
}
