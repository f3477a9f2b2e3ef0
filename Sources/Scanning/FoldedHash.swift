package import Documents

/// FNV-1a (64 bit) over the lower case of a text, byte by byte, without a copy of it.
///
/// It knows the characters that `ByteFolding` knows.
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
    guard !ByteFolding.needsTables(byte, after: previous) else { return false }
    hash.add(ByteFolding.lowercased(byte, after: previous))
    previous = byte
    return true
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
      if ByteFolding.lowercased(byte, after: previous) != wanted { return false }
      previous = byte
    }
    return true
  }
}
