extension UTF8Text {
  /// The runs of digits 0–9, in order.
  ///
  /// Few bytes are digits, so eight are looked at together.
  var digitRuns: [TextSpan] {
    bytes.withUnsafeBytes { bytes in
      var runs: [TextSpan] = []
      var offset = Self.nextDigit(in: bytes, from: 0)
      while offset < bytes.count {
        let start = offset
        repeat { offset += 1 } while offset < bytes.count && bytes[offset] &- 0x30 < 10
        runs.append(TextSpan(start, offset))
        offset = Self.nextDigit(in: bytes, from: offset)
      }
      return runs
    }
  }

  /// The first place of a digit at or after an offset; the end of the text where there is none.
  private static func nextDigit(in bytes: UnsafeRawBufferPointer, from offset: Int) -> Int {
    var place = offset
    while place + 8 <= bytes.count {
      let digits = digits(in: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      if digits != 0 { return place + digits.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < bytes.count, bytes[place] &- 0x30 >= 10 { place += 1 }
    return place
  }

  /// The high bit of each byte from 0x30 to 0x39: those that adding 0x50 and 0x46 to their low seven bits takes to both
  /// sides of 0x80, bytes beyond ASCII aside (Henry S. Warren, "Hacker's Delight", section 6-1).
  private static func digits(in word: UInt64) -> UInt64 {
    let low = word & 0x7F7F_7F7F_7F7F_7F7F
    let atLeastZero = low &+ 0x5050_5050_5050_5050
    let aboveNine = low &+ 0x4646_4646_4646_4646
    return atLeastZero & ~aboveNine & ~word & 0x8080_8080_8080_8080
  }
}
