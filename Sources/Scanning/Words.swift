package import Documents
internal import Glibc

extension UTF8Text {
  /// Whether no letter or digit stands just before an offset.
  package func isWordStart(_ offset: Int) -> Bool {
    !isLetter(before: offset) && !byte(at: offset - 1).isDigit
  }

  /// Whether no letter or digit stands at an offset.
  package func isWordEnd(_ offset: Int) -> Bool {
    !isLetter(at: offset) && !byte(at: offset).isDigit
  }

  /// The run of letters that ends just before `offset`, white space between skipped; `nil` where something else is.
  package func word(before offset: Int) -> TextSpan? {
    var end = offset
    while end > 0, spaceLength(at: previous(end)) > 0 { end = previous(end) }
    var start = end
    while start > 0, isLetter(at: previous(start)) { start = previous(start) }
    return start < end ? TextSpan(start, end) : nil
  }

  /// The runs of letters in a span.
  package func words(in span: TextSpan) -> [TextSpan] {
    var words: [TextSpan] = []
    words.reserveCapacity(span.count / 6 + 1)
    var cursor = Cursor(self, at: span.start, limit: span.end)
    while !cursor.atEnd {
      if let word = cursor.word() {
        words.append(word)
      } else {
        cursor.offset += bytes[cursor.offset] < 0x80 ? 1 : max(1, scalar(at: cursor.offset).length)
      }
    }
    return words
  }

  /// A span without white space at its ends.
  package func trimmed(_ span: TextSpan) -> TextSpan {
    var (start, end) = (span.start, span.end)
    while start < end, spaceLength(at: start) > 0 { start += spaceLength(at: start) }
    while end > start, spaceLength(at: previous(end)) > 0 { end = previous(end) }
    return TextSpan(start, end)
  }

  /// A span with each run of white space as one space, and none at its ends.
  package func singleSpaced(_ span: TextSpan) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(span.count)
    var offset = span.start
    while offset < span.end {
      let space = spaceLength(at: offset)
      if space == 0 {
        line.append(bytes[offset])
      } else if let last = line.last, last != 0x20 {
        line.append(0x20)
      }
      offset += max(1, space)
    }
    if line.last == 0x20 { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }

  /// The first place of a byte at or after `offset` and before `end`.
  package func firstIndex(of byte: UInt8, from offset: Int, to end: Int) -> Int? {
    guard offset < end else { return nil }
    return bytes.withUnsafeBytes { bytes in
      let text = UnsafeRawBufferPointer(rebasing: bytes[offset..<end])
      guard let start = text.baseAddress, let place = memchr(start, Int32(byte), text.count) else { return nil }
      return offset + (UnsafeRawPointer(place) - start)
    }
  }
}
