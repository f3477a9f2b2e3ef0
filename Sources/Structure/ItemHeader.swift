internal import Documents
internal import Lexicons
internal import Scanning

/// The heading of a § item: an organ perhaps, § and number, and what follows on the same line.
///
///     "SON AU § 41 Muntlig information"   "§ 491 Ärendenummer SLK-2025-00364"   "§ 14"   "§ 5 1339/22"
///     "KS § 45/2024 Budget"   "Ärende 5, § 14"   "Forts. Bun § 32"
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
  /// "§ 14 forts.", "Forts. § 14": the item goes on after a page break.
  let isContinuation: Bool

  /// Longer blocks that start with a § are text, in bytes.
  private static let longest = 400

  /// `nil` where the block is no heading: a reference at the start of a paragraph ("§ 98, en utredning …").
  init?(_ block: TextBlock, index: Int, in text: UTF8Text) {
    guard block.span.count <= Self.longest, block.kind != .listItem, block.kind != .quote else { return nil }
    // Most blocks hold no §, whose second byte this is.
    guard text.firstIndex(of: 0xA7, from: block.span.start, to: block.span.end) != nil,
      let opening = HeaderOpening(block.span, in: text)
    else { return nil }
    var cursor = Cursor(text, at: opening.sign + 2, limit: block.span.end)
    cursor.skipSpaces()
    guard let value = cursor.number(digits: 1...4), value > 0 else { return nil }
    let letter = Self.letter(at: &cursor)
    let end = cursor.offset
    Self.skipYear(at: &cursor)
    rest = text.trimmed(TextSpan(cursor.offset, block.span.end))
    isContinuation = opening.isContinuation || HeaderOpening.startsContinuation(rest, in: text)
    guard isContinuation || Self.mayFollow(rest, number: cursor.offset, in: text) else { return nil }
    self.block = index
    ordinal = value
    number = letter.map { "\(value) \($0)" } ?? String(value)
    numberSpan = TextSpan(opening.sign, end)
    organ = opening.organ
  }

  /// The year of "§ 45/2024" and "§ 45/24", with which some number their items.
  private static func skipYear(at cursor: inout Cursor) {
    var ahead = cursor
    guard ahead.take(0x2F), let year = ahead.number(digits: 2...4), year < 100 || (1950...2100).contains(year),
      !ahead.byte.isDigit, ![0x2F, 0x2D, 0x3A].contains(ahead.byte)
    else { return }
    cursor = ahead
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
