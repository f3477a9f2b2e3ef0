internal import Documents
internal import Lexicons
internal import Scanning

/// Recognises the headings of parts: "Beslut", "Arbetsutskottets förslag till socialnämnden".
enum PartHeading {
  /// In bytes.
  private static let longest = 90

  static func isHeading(_ span: TextSpan, in text: UTF8Text) -> Bool { role(of: span, in: text) != nil }

  static func role(of span: TextSpan, in text: UTF8Text) -> PartSection.Role? {
    guard span.count <= longest, text.isUppercase(at: span.start) else { return nil }
    let heading = withoutColon(span, in: text)
    if let row = Lexicons.partHeadings.row(for: heading, in: text) { return PartSection.Role(rawValue: row[1]) }
    guard !endsLikeSentence(heading, in: text), wordCount(heading, in: text) <= 8 else { return nil }
    return Lexicons.partHeadingPatterns.kind(ofShape: LineShape.of(heading, in: text)).flatMap(PartSection.Role.init)
  }

  /// Whether a span is a heading by itself, without the name of a body.
  static func isListed(_ span: TextSpan, in text: UTF8Text) -> Bool {
    span.count <= longest && Lexicons.partHeadings.contains(withoutColon(span, in: text), in: text)
  }

  private static func withoutColon(_ span: TextSpan, in text: UTF8Text) -> TextSpan {
    text.byte(at: span.end - 1) == 0x3A ? text.trimmed(TextSpan(span.start, span.end - 1)) : span
  }

  private static func endsLikeSentence(_ span: TextSpan, in text: UTF8Text) -> Bool {
    [0x2E, 0x2C, 0x3B, 0x3F, 0x21].contains(text.byte(at: span.end - 1))
  }

  private static func wordCount(_ span: TextSpan, in text: UTF8Text) -> Int {
    text.bytes[span.start..<span.end].reduce(1) { $0 + ($1 == 0x20 ? 1 : 0) }
  }
}
