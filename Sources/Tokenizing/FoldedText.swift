internal import Scanning

/// A text in lower case with every byte at its place.
enum FoldedText {
  /// ASCII and U+00C0–U+00DE folded, other letters left as they are: the length never changes.
  static func bytes(of text: [UInt8]) -> [UInt8] {
    Array(unsafeUninitializedCapacity: text.count) { folded, count in
      var previous: UInt8 = 0
      for index in text.indices {
        let byte = text[index]
        folded[index] = byte &- 0x41 < 26 || previous == 0xC3 && isLatinCapital(byte) ? byte &+ 0x20 : byte
        previous = byte
      }
      count = text.count
    }
  }

  /// Second byte of À–Þ, × aside.
  private static func isLatinCapital(_ byte: UInt8) -> Bool { byte >= 0x80 && byte <= 0x9E && byte != 0x97 }
}
