internal import Documents
internal import Lexicons
internal import Scanning

/// Recognises what headings say of a case beside the title: "Ärendenummer SLK-2025-00364", "2026.034 SN", "Dnr KS 2024/1".
enum CaseLine {
  /// Whether a span starts with a label of case numbers.
  static func startsWithLabel(_ span: TextSpan, in text: UTF8Text) -> Bool { labelEnd(of: span, in: text) != nil }

  /// Whether a span is a case number, label or not, and nothing else.
  static func isCaseNumber(_ span: TextSpan, in text: UTF8Text) -> Bool {
    let number = TextSpan(labelEnd(of: span, in: text) ?? span.start, span.end)
    if number.start > span.start, text.trimmed(number).isEmpty { return true }
    return isNumber(text.trimmed(number), in: text)
  }

  /// Where the case number at the end of a heading begins, label included; the end of the span without one.
  static func trailingStart(in span: TextSpan, of text: UTF8Text) -> Int {
    var offset = span.end
    var start = span.end
    while offset > span.start {
      offset = wordStart(before: offset, from: span.start, in: text)
      let tail = TextSpan(offset, span.end)
      if tail.count <= 40,
        startsWithLabel(tail, in: text) || (isCaseNumber(tail, in: text) && isPrefixed(tail, in: text))
      {
        start = offset
      }
      if span.end - offset > 60 { break }
      while offset > span.start, text.spaceLength(at: text.previous(offset)) > 0 { offset = text.previous(offset) }
    }
    return start
  }

  /// Whether a number starts with the capitals of a register: "712:20" after a name is a property, "(SOU 2024:21)" a
  /// report.
  private static func isPrefixed(_ span: TextSpan, in text: UTF8Text) -> Bool {
    var cursor = Cursor(text, at: span.start, limit: span.end)
    cursor.take(0x28)
    guard text.isUppercase(at: cursor.offset), let word = cursor.word() else { return false }
    return !Lexicons.caseNumberLookAlikes.contains(word, in: text)
  }

  private static func wordStart(before offset: Int, from start: Int, in text: UTF8Text) -> Int {
    var place = offset
    while place > start, text.spaceLength(at: text.previous(place)) == 0 { place = text.previous(place) }
    return place
  }

  private static func labelEnd(of span: TextSpan, in text: UTF8Text) -> Int? {
    var cursor = Cursor(text, at: span.start, limit: span.end)
    guard let first = cursor.word() else { return nil }
    var end: Int?
    if Lexicons.caseNumberLabels.contains(first, in: text) { end = cursor.offset }
    cursor.take(0x2E)
    cursor.skipSpaces()
    if let second = cursor.word(), Lexicons.caseNumberLabels.contains(TextSpan(first.start, second.end), in: text) {
      end = cursor.offset
    }
    guard var end else { return nil }
    while [0x2E, 0x3A].contains(text.byte(at: end)) { end += 1 }
    return end
  }

  /// "2026-2030", "2026/2027".
  private static func isYearRange(_ span: TextSpan, in text: UTF8Text) -> Bool {
    var cursor = Cursor(text, at: span.start, limit: span.end)
    guard let first = cursor.number(digits: 4...4), cursor.takeDash() || cursor.take(0x2F),
      let last = cursor.number(digits: 4...4)
    else { return false }
    return cursor.atEnd && (1900...2100).contains(first) && (1900...2100).contains(last)
  }

  /// Pieces of capitals, digits and `/ . : -`, at least one with three digits or more, and one with a separator.
  private static func isNumber(_ span: TextSpan, in text: UTF8Text) -> Bool {
    var digits = 0
    var hasSeparator = false
    var offset = span.start
    while offset < span.end {
      let byte = text.bytes[offset]
      if byte.isDigit { digits += 1 }
      if [0x2F, 0x2E, 0x3A, 0x2D].contains(byte) { hasSeparator = true }
      let allowed =
        byte.isDigit || [0x2F, 0x2E, 0x3A, 0x2D, 0x28, 0x29, 0x2C].contains(byte) || text.isUppercase(at: offset)
        || text.spaceLength(at: offset) > 0
      guard allowed else { return false }
      offset += max(1, text.scalar(at: offset).length)
    }
    return digits >= 3 && hasSeparator && span.count <= 40 && !isYearRange(span, in: text)
  }
}
