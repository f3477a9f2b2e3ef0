package import Documents

/// FNV-1a (64 bit) over the lower case of a text, byte by byte, without a copy of it.
///
/// It knows the characters whose lower case is as long as they are: ASCII, U+0080–U+00FF and the punctuation of
/// U+2000–U+203F. Those are nearly all of a Swedish text.
package struct FoldedHash {
  private var hash = FNV1a()
  private var previous: UInt8 = 0

  package init() {}

  /// The hash of the bytes so far.
  package var value: UInt64 { hash.value }

  /// The hash of bytes that are lower case already.
  package static func hash(ofFolded key: [UInt8]) -> UInt64 { FNV1a.hash(key) }

  /// - Returns: False at a character that only Unicode's tables fold; the hash is of no use then.
  package mutating func add(_ byte: UInt8) -> Bool {
    guard !needsTables(byte) else { return false }
    hash.add(Self.lowercased(byte, after: previous))
    previous = byte
    return true
  }

  /// The lower case of a byte, of ASCII or of the second byte of U+00C0–U+00DE.
  fileprivate static func lowercased(_ byte: UInt8, after previous: UInt8) -> UInt8 {
    let isCapital = byte.isUpperASCII || (previous == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97)
    return isCapital ? byte &+ 0x20 : byte
  }

  /// A lead byte beyond U+00FF, or the second byte of one beyond U+203F.
  private func needsTables(_ byte: UInt8) -> Bool {
    if byte < 0xC4 { return previous == 0xE2 && byte != 0x80 }
    return byte != 0xE2
  }
}

extension UTF8Text {
  /// The hash of a span in lower case; `nil` where it holds characters that only Unicode's tables fold.
  package func foldedHash(_ span: TextSpan) -> UInt64? {
    bytes.withUnsafeBufferPointer { bytes in
      var hash = FoldedHash()
      for index in span.start..<span.end where !hash.add(bytes[index]) { return nil }
      return hash.value
    }
  }

  /// Whether the lower case of a span, for which there is a `foldedHash`, is `key`.
  package func equals(_ span: TextSpan, folded key: ArraySlice<UInt8>) -> Bool {
    guard span.count == key.count else { return false }
    var previous: UInt8 = 0
    for (index, wanted) in key.enumerated() {
      let byte = bytes[span.start + index]
      if FoldedHash.lowercased(byte, after: previous) != wanted { return false }
      previous = byte
    }
    return true
  }
}
