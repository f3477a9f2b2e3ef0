internal import Scanning

/// The tokens of an RTF file (Rich Text Format 1.9.1, "RTF syntax").
struct RichTextLexer {
  enum Token {
    case open, close
    /// `\fs24`: at most 32 letters, and a number of at most 9 digits.
    case word(String, Int?)
    /// `\~`
    case symbol(UInt8)
    /// `\'e5`, or a byte that stands for itself.
    case byte(UInt8)
  }

  private static let longestWord = 32
  private static let longestNumber = 9

  private let bytes: [UInt8]
  private var offset: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offset = bytes.firstIndex(of: 0x7B) ?? bytes.count
  }

  mutating func next() -> Token? {
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case 0x7B: return .open
      case 0x7D: return .close
      case 0x5C: return control()
      case 0x0A, 0x0D, 0x00: continue
      default: return .byte(byte)
      }
    }
    return nil
  }

  /// Skips bytes that are data, as after `\bin`.
  mutating func skip(_ count: Int) { offset += min(max(0, count), bytes.count - offset) }

  private mutating func control() -> Token? {
    guard offset < bytes.count else { return nil }
    let first = bytes[offset]
    if first.isLetterASCII { return word() }
    offset += 1
    if first == 0x27 { return hexByte() }
    // A line end after a backslash is a paragraph's.
    return first == 0x0A || first == 0x0D ? .word("par", nil) : .symbol(first)
  }

  private mutating func word() -> Token {
    let start = offset
    while offset < bytes.count, offset - start < Self.longestWord, bytes[offset].isLetterASCII { offset += 1 }
    let name = String(decoding: bytes[start..<offset], as: UTF8.self)
    let number = number()
    if offset < bytes.count, bytes[offset] == 0x20 { offset += 1 }
    return .word(name, number)
  }

  private mutating func number() -> Int? {
    let isNegative = offset + 1 < bytes.count && bytes[offset] == 0x2D && bytes[offset + 1].isDigit
    let start = isNegative ? offset + 1 : offset
    var (cursor, value) = (start, 0)
    while cursor < bytes.count, cursor - start < Self.longestNumber, bytes[cursor].isDigit {
      value = value * 10 + Int(bytes[cursor] - 0x30)
      cursor += 1
    }
    guard cursor > start else { return nil }
    offset = cursor
    return isNegative ? -value : value
  }

  private mutating func hexByte() -> Token {
    let digits = bytes[offset...].prefix(2)
    guard digits.count == 2, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) else {
      return .byte(0x20)
    }
    offset += 2
    return .byte(value)
  }
}
