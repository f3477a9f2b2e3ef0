package import Documents

/// Turns UTF-8 byte offsets into code point offsets; cheap where asked in rising order.
package struct CodePointOffsets {
  private let text: UTF8Text
  private var byte = 0
  private var codePoint = 0

  package init(_ text: UTF8Text) { self.text = text }

  package mutating func rewind() {
    byte = 0
    codePoint = 0
  }

  package mutating func codePoints(before offset: Int) -> Int {
    if offset < byte { rewind() }
    codePoint += Self.count(text, TextSpan(byte, offset))
    byte = offset
    return codePoint
  }

  /// The number of code points in a span.
  package static func count(_ text: UTF8Text, _ span: TextSpan) -> Int {
    text.bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for index in span.start..<span.end where bytes[index] & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }
}
