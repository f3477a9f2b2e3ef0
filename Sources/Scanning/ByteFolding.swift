/// Lower case byte by byte, of the characters whose lower case is as long as they are: ASCII, U+0080–U+00FF and the
/// punctuation of U+2000–U+203F. Those are nearly all of a Swedish text.
enum ByteFolding {
  /// The lower case of a byte, of ASCII or of the second byte of U+00C0–U+00DE.
  @inline(__always) static func lowercased(_ byte: UInt8, after previous: UInt8) -> UInt8 {
    let isCapital = byte.isUpperASCII || (previous == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97)
    return isCapital ? byte &+ 0x20 : byte
  }

  /// Whether only Unicode's tables fold a character: a lead byte beyond U+00FF, or the second byte of one beyond U+203F.
  @inline(__always) static func needsTables(_ byte: UInt8, after previous: UInt8) -> Bool {
    if byte < 0xC4 { return previous == 0xE2 && byte != 0x80 }
    return byte != 0xE2
  }
}
