internal import Scanning

/// A text in lower case with every byte at its place.
enum FoldedText {
  /// ASCII and U+00C0–U+00DE folded, other letters left as they are: the length never changes.
  static func bytes(of text: [UInt8]) -> [UInt8] {
    Array(unsafeUninitializedCapacity: text.count) { folded, count in
      text.withUnsafeBufferPointer { fold($0, into: folded) }
      count = text.count
    }
  }

  /// Without branches and state, so that the compiler makes vectors of it.
  private static func fold(_ text: UnsafeBufferPointer<UInt8>, into folded: UnsafeMutableBufferPointer<UInt8>) {
    guard let first = text.first else { return }
    folded[0] = first &- 0x41 < 26 ? first | 0x20 : first
    for index in 1..<text.count {
      let byte = text[index]
      let latin: UInt8 = text[index - 1] == 0xC3 ? latinOffset(byte) : 0
      folded[index] = byte &+ (byte &- 0x41 < 26 ? 0x20 : 0) &+ latin
    }
  }

  /// From the second byte of À–Þ, × aside, to that of the small letter.
  private static func latinOffset(_ byte: UInt8) -> UInt8 { byte &- 0x80 <= 0x1E ? (byte == 0x97 ? 0 : 0x20) : 0 }
}
