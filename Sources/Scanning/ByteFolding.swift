/// Lower case byte by byte, of the characters whose lower case is as long as they are: ASCII, U+0080–U+00FF and the
/// punctuation of U+2000–U+203F. Those are nearly all of a Swedish text.
///
/// What is done to a whole text has neither branches nor state, so that the compiler takes many bytes at once.
@usableFromInline package enum ByteFolding {
  /// A text in lower case with every byte at its place: what it does not know stays as it is.
  package static func folded(_ text: [UInt8]) -> [UInt8] {
    Array(unsafeUninitializedCapacity: text.count) { folded, count in
      text.withUnsafeBufferPointer { fold($0, into: folded) }
      count = text.count
    }
  }

  /// - Parameter folded: With room for as many bytes.
  static func fold(_ text: UnsafeBufferPointer<UInt8>, into folded: UnsafeMutableBufferPointer<UInt8>) {
    guard let first = text.first else { return }
    folded[0] = lowercased(first, after: 0)
    for index in 1..<text.count { folded[index] = lowercased(text[index], after: text[index - 1]) }
  }

  /// Whether a text holds characters that only Unicode's tables fold. Most texts hold none beyond U+00FF.
  static func needsTables(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var greatest: UInt8 = 0
    for byte in text { greatest = max(greatest, byte) }
    guard greatest >= 0xC4 else { return false }
    var previous: UInt8 = 0
    for byte in text {
      if needsTables(byte, after: previous) { return true }
      previous = byte
    }
    return false
  }

  /// The lower case of a byte, of ASCII or of the second byte of U+00C0–U+00DE.
  @inlinable @inline(__always)
  package static func lowercased(_ byte: UInt8, after previous: UInt8) -> UInt8 {
    let latin: UInt8 = previous == 0xC3 ? latinOffset(byte) : 0
    return byte &+ (byte.isUpperASCII ? 0x20 : 0) &+ latin
  }

  /// From the second byte of À–Þ, × aside, to that of the small letter.
  @inlinable @inline(__always)
  static func latinOffset(_ byte: UInt8) -> UInt8 {
    byte &- 0x80 <= 0x1E ? (byte == 0x97 ? 0 : 0x20) : 0
  }

  /// Whether only Unicode's tables fold a character: a lead byte beyond U+00FF, or the second byte of one beyond U+203F.
  @inline(__always) static func needsTables(_ byte: UInt8, after previous: UInt8) -> Bool {
    byte < 0xC4 ? previous == 0xE2 && byte != 0x80 : byte != 0xE2
  }
}
