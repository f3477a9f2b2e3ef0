package import Documents

/// A place in a text that a scanner moves forward; every step says whether it succeeded.
///
///     var cursor = Cursor(text, at: 0)
///     cursor.skipSpaces(); cursor.number()   // 19
package struct Cursor {
  package let text: UTF8Text
  /// UTF-8 byte offset.
  package var offset: Int
  /// Reading stops here.
  package let limit: Int

  package init(_ text: UTF8Text, at offset: Int, limit: Int? = nil) {
    self.text = text
    self.offset = offset
    self.limit = min(limit ?? text.count, text.count)
  }

  package var byte: UInt8 { offset < limit ? text.bytes[offset] : 0 }
  package var atEnd: Bool { offset >= limit }

  package func peek(_ distance: Int) -> UInt8 {
    offset + distance < limit ? text.byte(at: offset + distance) : 0
  }

  /// Skips white space, line feeds too; returns whether there was any.
  @discardableResult
  package mutating func skipSpaces() -> Bool {
    let start = offset
    while offset < limit {
      let length = text.spaceLength(at: offset)
      if length == 0 { break }
      offset += length
    }
    return offset > start
  }

  /// Consumes one given ASCII byte.
  @discardableResult
  package mutating func take(_ wanted: UInt8) -> Bool {
    guard offset < limit, text.bytes[offset] == wanted else { return false }
    offset += 1
    return true
  }

  /// Consumes a literal, byte for byte.
  @discardableResult
  package mutating func take(_ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard offset + count <= limit else { return false }
    for index in 0..<count where text.bytes[offset + index] != literal.utf8Start[index] { return false }
    offset += count
    return true
  }

  /// Consumes digits and returns their value; `nil` (and no step) unless there are `digits` of them.
  package mutating func number(digits: ClosedRange<Int> = 1...9) -> Int? {
    var end = offset
    var value = 0
    while end < limit, text.bytes[end].isDigit {
      if end - offset >= digits.upperBound { return nil }
      value = value * 10 + Int(text.bytes[end] - 0x30)
      end += 1
    }
    guard end - offset >= digits.lowerBound else { return nil }
    offset = end
    return value
  }

  /// Consumes a run of letters and returns its span.
  package mutating func word() -> TextSpan? {
    let start = offset
    offset = text.lettersEnd(from: offset, to: limit)
    return offset > start ? TextSpan(start, offset) : nil
  }

  /// Consumes a hyphen or dash of any length.
  @discardableResult
  package mutating func takeDash() -> Bool {
    let value = offset < limit ? text.scalar(at: offset) : (0, 0)
    switch value.0 {
    case 0x2D, 0x2010...0x2015, 0x2212:
      offset += value.1
      return true
    default: return false
    }
  }
}
