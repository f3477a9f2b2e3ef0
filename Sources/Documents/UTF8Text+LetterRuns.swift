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
        let start = offset
        repeat { offset += 1 } while offset < bytes.count && Self.continuesRun(bytes[offset])
        runs.append(TextSpan(start, offset))
      }
    }
  }

  private static func startsRun(_ byte: UInt8) -> Bool {
    byte < 0x80 ? isLetterASCII(byte) : isLead(byte)
  }

  private static func continuesRun(_ byte: UInt8) -> Bool {
    byte < 0x80 ? isLetterASCII(byte) : byte & 0xC0 == 0x80 || isLead(byte)
  }

  private static func isLead(_ byte: UInt8) -> Bool { byte >= 0xC3 && byte <= 0xE1 }

  private static func isLetterASCII(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
