extension UTF8Text {
  /// The runs of letters, in order: ASCII, and all beyond it but the spaces, signs and punctuation of U+0080–U+00BF and
  /// U+2000–U+2FFF. A look at bytes, for readers that ask each run what it is.
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

  private static func startsRun(_ byte: UInt8) -> Bool { isLetterASCII(byte) || byte >= 0xC3 && byte != 0xE2 }

  private static func continuesRun(_ byte: UInt8) -> Bool {
    isLetterASCII(byte) || byte >= 0x80 && byte != 0xC2 && byte != 0xE2
  }

  private static func isLetterASCII(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
