internal import Documents

/// Marks around sentences: quotes and brackets.
enum SentenceMarks {
  /// ) ] } " ' ” ’ » ›, and “ « where they close („so“, »so«).
  static func isClosing(_ bytes: [UInt8], _ span: TextSpan) -> Bool {
    switch bytes[span.start] {
    case 0x29, 0x5D, 0x7D, 0x22, 0x27: true
    case 0xC2: last(bytes, span) == 0xBB || last(bytes, span) == 0xAB
    case 0xE2: [0x99, 0x9C, 0x9D, 0xBA].contains(last(bytes, span)) && bytes[span.start + 1] == 0x80
    default: false
    }
  }

  /// ( [ { " ' “ „ ” ‘ ’ » «
  static func isOpening(_ bytes: [UInt8], _ span: TextSpan) -> Bool {
    switch bytes[span.start] {
    case 0x28, 0x5B, 0x7B, 0x22, 0x27: true
    case 0xC2: [0xAB, 0xBB].contains(last(bytes, span))
    case 0xE2: (0x98...0x9F).contains(last(bytes, span)) && bytes[span.start + 1] == 0x80
    default: false
    }
  }

  private static func last(_ bytes: [UInt8], _ span: TextSpan) -> UInt8 { bytes[span.end - 1] }
}
