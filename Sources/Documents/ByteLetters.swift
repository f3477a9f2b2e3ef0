/// ASCII letters of a buffer, eight bytes looked at together: the words of a text are as long.
@usableFromInline package enum ByteLetters {
  /// Where the ASCII letters that stand from an offset on end.
  ///
  /// - Parameter limit: At most the number of bytes.
  @inlinable @inline(__always)
  package static func end(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int, to limit: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var place = offset
    while place &+ 8 <= limit {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let others = ~letters(in: word) & 0x8080_8080_8080_8080
      if others != 0 { return place &+ others.trailingZeroBitCount / 8 }
      place &+= 8
    }
    while place < limit, isLetter(bytes[place]) { place &+= 1 }
    return place
  }

  @inlinable @inline(__always)
  package static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// The high bit of each byte that is a letter: those of which, in lower case, adding 0x1F and 0x05 to the low seven bits
  /// takes to both sides of 0x80, bytes beyond ASCII aside (Henry S. Warren, "Hacker's Delight", section 6-1).
  @inlinable @inline(__always)
  static func letters(in word: UInt64) -> UInt64 {
    let low = (word | 0x2020_2020_2020_2020) & 0x7F7F_7F7F_7F7F_7F7F
    let atLeastA = low &+ 0x1F1F_1F1F_1F1F_1F1F
    let aboveZ = low &+ 0x0505_0505_0505_0505
    return atLeastA & ~aboveZ & ~word
  }
}
