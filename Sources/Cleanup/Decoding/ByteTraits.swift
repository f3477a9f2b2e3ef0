/// What one look at all bytes of a file says; most files have none of it and are left as they are.
struct ByteTraits {
  private(set) var holdsNUL = false
  /// "Ã" (C3 83), "Â" (C3 82) or "â€" (C3 A2 E2).
  private(set) var mayHoldMojibake = false

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      var index = 0
      while index + 8 < bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if Self.holds(0, word) || Self.holds(0xC3, word) {
          for place in index..<index + 8 { add(bytes[place], before: bytes[place + 1]) }
        }
        index += 8
      }
      for place in index..<bytes.count {
        add(bytes[place], before: place + 1 < bytes.count ? bytes[place + 1] : 0)
      }
    }
  }

  /// Whether a byte occurs in a word (Henry S. Warren, "Hacker's Delight", section 6-1).
  private static func holds(_ byte: UInt64, _ word: UInt64) -> Bool {
    let difference = word ^ (byte &* 0x0101_0101_0101_0101)
    return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080 != 0
  }

  private mutating func add(_ byte: UInt8, before next: UInt8) {
    if byte == 0 { holdsNUL = true }
    if byte == 0xC3, next & 0xFE == 0x82 || next == 0xA2 { mayHoldMojibake = true }
  }
}
