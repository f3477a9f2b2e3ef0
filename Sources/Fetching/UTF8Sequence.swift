/// Well-formed UTF-8 (Unicode 15, table 3-7): no surrogates, no overlong forms.
enum UTF8Sequence {
  /// Length of the character at an offset; 0 where the bytes are none.
  static func length(in bytes: ArraySlice<UInt8>, at offset: Int) -> Int {
    let lead = bytes[offset]
    guard lead >= 0x80 else { return 1 }
    let count = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard (0xC2...0xF4).contains(lead), offset + count <= bytes.endIndex,
      second(after: lead).contains(bytes[offset + 1])
    else { return 0 }
    return bytes[offset + 1..<offset + count].allSatisfy { $0 & 0xC0 == 0x80 } ? count : 0
  }

  private static func second(after lead: UInt8) -> ClosedRange<UInt8> {
    switch lead {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}
