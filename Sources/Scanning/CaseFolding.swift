package import Documents

extension UTF8Text {
  /// The bytes of a span in lower case: ASCII and Latin letters (U+00C0–U+017F) here, the rest by Unicode.
  package func lowercased(_ span: TextSpan) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(span.count)
    appendLowercased(span, to: &folded)
    return folded
  }

  package func appendLowercased(_ span: TextSpan, to folded: inout [UInt8]) {
    var offset = span.start
    while offset < span.end {
      let byte = bytes[offset]
      if byte < 0x80 {
        folded.append(byte.isUpperASCII ? byte | 0x20 : byte)
        offset += 1
      } else if byte == 0xC3, offset + 1 < span.end {
        let second = bytes[offset + 1]
        folded.append(0xC3)
        folded.append(second >= 0x80 && second <= 0x9E && second != 0x97 ? second + 0x20 : second)
        offset += 2
      } else if byte == 0xC2, offset + 1 < span.end {
        folded.append(byte)
        folded.append(bytes[offset + 1])
        offset += 2
      } else {
        let length = max(1, scalar(at: offset).length)
        folded.append(
          contentsOf: String(decoding: bytes[offset..<min(offset + length, span.end)], as: UTF8.self).lowercased().utf8)
        offset += length
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
    let byte = bytes[offset]
    if byte < 0x80 { return byte.isUpperASCII ? byte | 0x20 : byte }
    let latin = offset > 0 && bytes[offset - 1] == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97
    return latin ? byte + 0x20 : byte
  }
}
