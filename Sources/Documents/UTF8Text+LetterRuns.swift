extension UTF8Text {
  /// The runs of letters, in order: ASCII, and all of U+00C0–U+1FFF, whatever it is. Beyond stand spaces, punctuation and
  /// signs, and scripts that no name of ours is in. A look at bytes, for readers that ask each run what it is.
  var letterRuns: [TextSpan] {
    bytes.withUnsafeBufferPointer { bytes in
      var runs: [TextSpan] = []
      runs.reserveCapacity(bytes.count / 6)
      var offset = 0
      while true {
        while offset < bytes.count, !Self.startsRun(bytes[offset]) { offset += 1 }
        guard offset < bytes.count else { return runs }
        let end = Self.endOfRun(in: bytes, from: offset)
        runs.append(TextSpan(offset, end))
        offset = end
      }
    }
  }

  private static func startsRun(_ byte: UInt8) -> Bool {
    byte < 0x80 ? ByteLetters.isLetter(byte) : isLead(byte)
  }

  private static func endOfRun(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset = start
    while true {
      offset = ByteLetters.end(in: bytes, from: offset, to: bytes.count)
      guard offset < bytes.count, bytes[offset] & 0xC0 == 0x80 || isLead(bytes[offset]) else { return offset }
      offset += 1
    }
  }

  private static func isLead(_ byte: UInt8) -> Bool { byte >= 0xC3 && byte <= 0xE1 }
}
