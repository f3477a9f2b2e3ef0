public import Documents

extension UInt8 {
  @inlinable package var isDigit: Bool { self &- 0x30 < 10 }
  @inlinable package var isUpperASCII: Bool { self &- 0x41 < 26 }
  @inlinable package var isLowerASCII: Bool { self &- 0x61 < 26 }
  @inlinable package var isLetterASCII: Bool { ByteLetters.isLetter(self) }
  /// Space, tab, line feed, form feed, carriage return.
  @inlinable package var isSpaceASCII: Bool { self == 0x20 || self &- 0x09 < 5 }
  /// A continuation byte of a multi-byte character.
  @inlinable package var isContinuation: Bool { self & 0xC0 == 0x80 }
}

extension UTF8Text {
  /// The byte at an offset; 0 outside the text, so that scanners need no bounds of their own.
  @inlinable package func byte(at offset: Int) -> UInt8 {
    offset >= 0 && offset < bytes.count ? bytes[offset] : 0
  }

  /// The character at an offset on a character edge, and its length in bytes; (0, 0) outside.
  @inlinable package func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let lead = byte(at: offset)
    switch lead {
    case 0 where offset >= bytes.count || offset < 0: return (0, 0)
    case 0..<0x80: return (UInt32(lead), 1)
    case 0x80..<0xE0: return (UInt32(lead & 0x1F) << 6 | tail(offset + 1), 2)
    case 0xE0..<0xF0: return (UInt32(lead & 0x0F) << 12 | tail(offset + 1) << 6 | tail(offset + 2), 3)
    default:
      let high = UInt32(lead & 0x07) << 18 | tail(offset + 1) << 12
      return (high | tail(offset + 2) << 6 | tail(offset + 3), 4)
    }
  }

  @inlinable func tail(_ offset: Int) -> UInt32 { UInt32(byte(at: offset) & 0x3F) }

  /// The start of the character before an offset on a character edge.
  @inlinable package func previous(_ offset: Int) -> Int {
    var start = offset - 1
    while start > 0, bytes[start].isContinuation { start -= 1 }
    return start
  }

  /// Whether the character at an offset is a letter.
  @inlinable package func isLetter(at offset: Int) -> Bool {
    let lead = byte(at: offset)
    if lead < 0x80 { return lead.isLetterASCII }
    return isLetterBeyondASCII(scalar(at: offset).value)
  }

  /// Whether the character that ends before an offset is a letter.
  @inlinable package func isLetter(before offset: Int) -> Bool {
    offset > 0 && isLetter(at: previous(offset))
  }

  /// Where the run of letters that starts at an offset ends: at a limit at the latest, at once where there is none.
  package func lettersEnd(from offset: Int, to limit: Int = .max) -> Int {
    guard offset >= 0 else { return offset }
    return bytes.withUnsafeBufferPointer { bytes in
      let limit = min(limit, bytes.count)
      var end = offset
      while end < limit {
        if bytes[end].isLetterASCII {
          end += 1
        } else if bytes[end] < 0x80 || !isLetter(at: end) {
          return end
        } else {
          end += scalar(at: end).length
        }
      }
      return end
    }
  }

  @usableFromInline func isLetterBeyondASCII(_ value: UInt32) -> Bool {
    switch value {
    case 0xAA, 0xB5, 0xBA: true
    case 0xC0...0x24F: value != 0xD7 && value != 0xF7
    case 0..<0x250: false
    default: Unicode.Scalar(value)?.properties.isAlphabetic ?? false
    }
  }

  package func isUppercase(at offset: Int) -> Bool {
    let (value, length) = scalar(at: offset)
    if length <= 1 { return UInt8(truncatingIfNeeded: value).isUpperASCII }
    if value < 0x100 { return (0xC0...0xDE).contains(value) && value != 0xD7 }
    return Unicode.Scalar(value)?.properties.isUppercase ?? false
  }

  @inlinable package func isDigit(at offset: Int) -> Bool { byte(at: offset).isDigit }

  /// Length in bytes of the white space character at an offset, no-break spaces included; 0 where there is none.
  @inlinable package func spaceLength(at offset: Int) -> Int {
    let lead = byte(at: offset)
    if lead.isSpaceASCII { return 1 }
    if lead == 0xC2, byte(at: offset + 1) == 0xA0 { return 2 }
    guard lead == 0xE2 || lead == 0xE3 else { return 0 }
    switch scalar(at: offset).value {
    case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return 3
    default: return 0
    }
  }
}
