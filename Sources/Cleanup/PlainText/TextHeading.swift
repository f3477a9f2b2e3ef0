internal import Documents
internal import Lexicons
internal import Scanning

/// Tells the headings of a plain text from its paragraphs.
enum TextHeading {
  /// In characters.
  private static let longest = 120

  /// A heading of a part, or a short line that stands apart, starts with a capital or a § and is no sentence.
  static func isHeading(_ text: UTF8Text, standsApart: Bool) -> Bool {
    if Lexicons.partHeadings.contains(text.span, in: text) { return true }
    guard standsApart, text.characterCount(text.span) <= longest else { return false }
    let starts = text.isUppercase(at: 0) || text.scalar(at: 0).value == 0xA7
    return starts && !endsLikeSentence(text) && text.bytes.contains { $0.isLetterASCII }
  }

  private static func endsLikeSentence(_ text: UTF8Text) -> Bool {
    [0x2E, 0x2C, 0x3B, 0x3A, 0x21].contains(text.byte(at: text.count - 1))
  }
}
