internal import Documents
internal import Lexicons
internal import Scanning

/// The heading of a § item: an organ perhaps, § and number, and what follows on the same line.
///
///     "SON AU § 41 Muntlig information"   "§ 491 Ärendenummer SLK-2025-00364"   "§ 14"   "§ 5 1339/22"
struct ItemHeader {
  /// Index of the block.
  let block: Int
  /// "41", "41 a".
  let number: String
  /// The number without its letter, for the order of items.
  let ordinal: Int
  let numberSpan: TextSpan
  let organ: TextSpan?
  /// What follows the number, trimmed.
  let rest: TextSpan
  /// "§ 14 forts.": the item goes on after a page break.
  let isContinuation: Bool

  /// Longer blocks that start with a § are text, in bytes.
  private static let longest = 400

  /// `nil` where the block is no heading: a reference at the start of a paragraph ("§ 98, en utredning …").
  init?(_ block: TextBlock, index: Int, in text: UTF8Text) {
    guard block.span.count <= Self.longest, block.kind != .listItem, block.kind != .quote else { return nil }
    guard let sign = Self.sign(in: block.span, of: text) else { return nil }
    var cursor = Cursor(text, at: sign + 2, limit: block.span.end)
    cursor.skipSpaces()
    guard let value = cursor.number(digits: 1...4), value > 0 else { return nil }
    let letter = Self.letter(at: &cursor)
    let end = cursor.offset
    rest = text.trimmed(TextSpan(end, block.span.end))
    isContinuation = text.hasPrefix("forts", at: rest.start) || text.hasPrefix("(forts", at: rest.start)
    guard isContinuation || Self.mayFollow(rest, number: end, in: text) else { return nil }
    self.block = index
    ordinal = value
    number = letter.map { "\(value) \($0)" } ?? String(value)
    numberSpan = TextSpan(sign, end)
    let before = text.trimmed(TextSpan(block.span.start, sign))
    organ = before.isEmpty ? nil : before
  }

  /// The offset of the § that a heading starts with, a short name of a body before it allowed.
  private static func sign(in span: TextSpan, of text: UTF8Text) -> Int? {
    var cursor = Cursor(text, at: span.start, limit: span.end)
    for _ in 0..<5 {
      cursor.skipSpaces()
      if cursor.byte == 0xC2, cursor.peek(1) == 0xA7 {
        return cursor.peek(2) == 0xC2 && cursor.peek(3) == 0xA7 ? nil : cursor.offset
      }
      guard let word = cursor.word(), BodyName.isPart(word, in: text) else { return nil }
      while cursor.take(0x2D) || cursor.take(0x2E) {}
    }
    return nil
  }

  /// The letter of "41 a" or "41a".
  private static func letter(at cursor: inout Cursor) -> Character? {
    var ahead = cursor
    ahead.take(0x20)
    guard ahead.byte.isLowerASCII, !ahead.text.isLetter(at: ahead.offset + 1), !ahead.peek(1).isDigit else {
      return nil
    }
    let letter = Character(Unicode.Scalar(ahead.byte))
    // "§ 14 i" and "§ 3 å" go on as text.
    guard letter < "h" else { return nil }
    ahead.offset += 1
    cursor = ahead
    return letter
  }

  /// A heading goes on with a capital, a number or nothing; a sentence with a comma or a small letter.
  private static func mayFollow(_ rest: TextSpan, number end: Int, in text: UTF8Text) -> Bool {
    if rest.isEmpty { return true }
    let (value, _) = text.scalar(at: rest.start)
    if text.isLetter(at: rest.start) {
      return text.isUppercase(at: rest.start) || CaseLine.startsWithLabel(rest, in: text)
    }
    if text.isDigit(at: rest.start) { return rest.start > end && CaseLine.isCaseNumber(rest, in: text) }
    // "§ 88, SLK-2023-00123": with nothing but a case number the comma is no reference's.
    if value == 0x2C { return CaseLine.isCaseNumber(text.trimmed(TextSpan(rest.start + 1, rest.end)), in: text) }
    return [0x28, 0x22, 0x201D, 0x201C, 0x2E, 0x3A].contains(value)
  }
}
