package import Documents

/// A line as patterns see it: lower case, runs of white space as one space, runs of digits as one 0.
///
/// "Sida 12 (41)" has the shape `sida 0 (0)`.
package enum LineShape {
  package static func of(_ span: TextSpan, in text: UTF8Text) -> [UInt8] {
    let folded = UTF8Text(validated: text.lowercased(span))
    var shape: [UInt8] = []
    shape.reserveCapacity(folded.count)
    var offset = 0
    while offset < folded.count {
      let byte = folded.bytes[offset]
      if byte.isLowerASCII || byte == 0xC3 {
        shape.append(byte)
        offset += 1
        continue
      }
      let space = folded.spaceLength(at: offset)
      if space > 0 {
        if shape.last != 0x20 { shape.append(0x20) }
        offset += space
      } else if byte.isDigit {
        if shape.last != 0x30 { shape.append(0x30) }
        offset += 1
      } else {
        shape.append(byte)
        offset += 1
      }
    }
    return shape
  }

  /// Whether a shape has a number behind a stroke or colon, as those of case numbers have ("ks/0:0"): lines that differ in
  /// nothing else are of different cases.
  package static func mayBeCaseNumber(_ shape: [UInt8]) -> Bool {
    zip(shape, shape.dropFirst()).contains { [0x2F, 0x3A].contains($0) && $1 == 0x30 }
  }
}
