/// The letters of Base64 (RFC 4648, section 4; RFC 2045, 6.8).
package enum Base64Alphabet {
  /// The six bits that a letter stands for; `nil` for any other byte, the padding too.
  @inlinable package static func value(of letter: UInt8) -> UInt32? {
    switch letter {
    case 0x41...0x5A: UInt32(letter - 0x41)
    case 0x61...0x7A: UInt32(letter - 0x61) + 26
    case 0x30...0x39: UInt32(letter - 0x30) + 52
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }
}
