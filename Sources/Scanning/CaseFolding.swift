package import Documents

extension UTF8Text {
  /// The bytes of a span in lower case: by Unicode where `ByteFolding` does not know them.
  package func lowercased(_ span: TextSpan) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(span.count)
    appendLowercased(span, to: &folded)
    return folded
  }

  package func appendLowercased(_ span: TextSpan, to folded: inout [UInt8]) {
    guard !span.isEmpty else { return }
    bytes.withUnsafeBufferPointer { bytes in
      let slice = UnsafeBufferPointer(rebasing: bytes[span.start..<span.end])
      if ByteFolding.needsTables(slice) {
        folded += self[span].lowercased().utf8
      } else {
        folded.append(addingCapacity: slice.count) { (free: inout OutputSpan<UInt8>) in
          free.withUnsafeMutableBufferPointer { buffer, count in
            ByteFolding.fold(slice, into: UnsafeMutableBufferPointer(rebasing: buffer[count...]))
            count += slice.count
          }
        }
      }
    }
  }

  /// Whether a span equals a lower-case word, letter case aside (ASCII and å, ä, ö, é …).
  package func matches(_ span: TextSpan, _ word: StaticString) -> Bool {
    guard span.count == word.utf8CodeUnitCount else { return false }
    for index in 0..<span.count where folded(at: span.start + index) != word.utf8Start[index] { return false }
    return true
  }

  /// Whether a lower-case word starts at an offset, letter case aside; what follows may be a letter.
  package func hasPrefix(_ word: StaticString, at offset: Int) -> Bool {
    let end = offset + word.utf8CodeUnitCount
    return offset >= 0 && end <= bytes.count && matches(TextSpan(offset, end), word)
  }

  /// Whether a span ends in a lower-case word, letter case aside.
  package func hasSuffix(_ word: StaticString, _ span: TextSpan) -> Bool {
    span.count >= word.utf8CodeUnitCount
      && matches(TextSpan(span.end - word.utf8CodeUnitCount, span.end), word)
  }

  /// One byte in lower case, where its character is ASCII or of U+00C0–U+00DE.
  private func folded(at offset: Int) -> UInt8 {
    ByteFolding.lowercased(bytes[offset], after: offset > 0 ? bytes[offset - 1] : 0)
  }
}
