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

  /// A listed heading with its text behind a colon, on one line: "Exp: socialnämnden", "Reservation: Anna Ek (S)".
  static func leading(_ span: TextSpan, in text: UTF8Text) -> (role: PartSection.Role, heading: TextSpan)? {
    guard text.isUppercase(at: span.start),
      let colon = text.firstIndex(of: 0x3A, from: span.start, to: min(span.end, span.start + longest)),
      colon + 1 < span.end, text.spaceLength(at: colon + 1) > 0,
      let row = Lexicons.partHeadings.row(for: TextSpan(span.start, colon), in: text),
      let role = PartSection.Role(rawValue: row[1]), leadingRoles.contains(role)
    else { return nil }
    return (role, TextSpan(span.start, colon + 1))
  }

  /// What else stands before a colon ("Kostnad: 300 kr") is of the text.
  private static let leadingRoles: Set<PartSection.Role> = [
    .decision, .proposal, .motions, .vote, .reservation, .recipients,
  ]

  /// Whether a span is a heading by itself, without the name of a body.
  static func isListed(_ span: TextSpan, in text: UTF8Text) -> Bool {
    span.count <= longest && Lexicons.partHeadings.contains(withoutColon(span, in: text), in: text)
  }

  /// Whether a listed heading is the title of an item that has no other: "Information".
  static func mayBeTitle(_ span: TextSpan, in text: UTF8Text) -> Bool {
    span.count <= longest && Lexicons.partHeadings.row(for: span, in: text)?[2] == "title"
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
