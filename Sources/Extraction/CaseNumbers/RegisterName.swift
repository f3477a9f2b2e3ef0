internal import Documents
internal import Lexicons
internal import Scanning

/// The letters of a register before or after a case number's digits: `SON`, `MBN-B`, `BoM`.
enum RegisterName {
  private static let longest = 16

  /// The register that starts at an offset: letters, further parts after hyphens.
  static func span(in text: UTF8Text, at offset: Int) -> TextSpan? {
    var end = letters(in: text, from: offset)
    guard end > offset else { return nil }
    while text.byte(at: end) == UInt8(ascii: "-") {
      let next = letters(in: text, from: end + 1)
      if next == end + 1 { break }
      end = next
    }
    return end - offset <= longest ? TextSpan(offset, end) : nil
  }

  /// The start of the register that ends at an offset.
  static func start(in text: UTF8Text, endingAt end: Int) -> Int? {
    var start = end
    while start > 0, end - start <= longest {
      let previous = text.previous(start)
      let joins = text.byte(at: previous) == UInt8(ascii: "-") && start < end && text.isLetter(before: previous)
      guard joins || text.isLetter(at: previous) else { break }
      start = previous
    }
    return start < end && text.isWordStart(start) ? start : nil
  }

  /// Whether letters look like a register: most of them upper case, and not those of a look-alike.
  static func isPlausible(_ span: TextSpan, in text: UTF8Text) -> Bool {
    let (letters, capitals) = counts(span, in: text)
    guard (2...8).contains(letters), capitals >= 2, capitals * 2 > letters, text.isUppercase(at: span.start) else {
      return false
    }
    return !isLookAlike(span, in: text)
  }

  /// Whether letters may be a ministry's or a body's short name glued to the year: `Fi2015/02025`.
  static func isPlausibleGlued(_ span: TextSpan, in text: UTF8Text) -> Bool {
    text.isUppercase(at: span.start) && counts(span, in: text).letters <= 6 && !isLookAlike(span, in: text)
  }

  /// Whether letters after a label may be a register, in whatever case: `Dnr ks 2019/12`.
  static func isPlausibleAfterLabel(_ span: TextSpan, in text: UTF8Text) -> Bool {
    let (letters, capitals) = counts(span, in: text)
    return (letters <= 5 || capitals * 2 > letters) && !isLookAlike(span, in: text)
  }

  static func isKnown(_ span: TextSpan, in text: UTF8Text) -> Bool { Lexicons.caseRegisters.contains(span, in: text) }

  static func isLookAlike(_ span: TextSpan, in text: UTF8Text) -> Bool {
    Lexicons.caseNumberLookAlikes.contains(span, in: text) || Lexicons.caseNumberLabels.contains(span, in: text)
  }

  private static func letters(in text: UTF8Text, from offset: Int) -> Int {
    text.lettersEnd(from: offset, to: offset + longest + 1)
  }

  private static func counts(_ span: TextSpan, in text: UTF8Text) -> (letters: Int, capitals: Int) {
    var (letters, capitals, offset) = (0, 0, span.start)
    while offset < span.end {
      if text.byte(at: offset) != UInt8(ascii: "-") { letters += 1 }
      if text.isUppercase(at: offset) { capitals += 1 }
      offset += max(1, text.scalar(at: offset).length)
    }
    return (letters, capitals)
  }
}
