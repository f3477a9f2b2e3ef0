package import Documents

/// A line as patterns see it: lower case, runs of white space as one space, runs of digits as one 0.
///
/// "Sida 12 (41)" has the shape `sida 0 (0)`.
package enum LineShape {
  package static func of(_ span: TextSpan, in text: UTF8Text) -> [UInt8] {
    let folded = UTF8Text(validated: text.lowercased(span))
    return [UInt8](unsafeUninitializedCapacity: folded.count) { shape, count in
      folded.bytes.withUnsafeBufferPointer { bytes in
        var offset = 0
        while offset < bytes.count {
          let byte = bytes[offset]
          let space = standsForItself(byte) ? 0 : folded.spaceLength(at: offset)
          let sign = space > 0 ? 0x20 : byte.isDigit ? 0x30 : byte
          let isRepeated = (space > 0 || byte.isDigit) && count > 0 && shape[count - 1] == sign
          if !isRepeated {
            shape[count] = sign
            count += 1
          }
          offset += max(1, space)
        }
      }
    }
  }

  /// Letters of ASCII, and of U+0080–U+00FF what is no white space.
  private static func standsForItself(_ byte: UInt8) -> Bool {
    byte.isLowerASCII || byte > 0x7F && byte != 0xC2 && byte < 0xC4
  }

  /// Whether a shape has a number behind a stroke or colon, as those of case numbers have ("ks/0:0"): lines that differ in
  /// nothing else are of different cases.
  package static func mayBeCaseNumber(_ shape: [UInt8]) -> Bool {
    zip(shape, shape.dropFirst()).contains { [0x2F, 0x3A].contains($0) && $1 == 0x30 }
  }
}
