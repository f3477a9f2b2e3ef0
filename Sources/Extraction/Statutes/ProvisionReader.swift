internal import Documents
internal import Scanning

/// Reads references to chapters and §, forward from where one may start.
///
///     2 kap. 9 § och 10 § samt 10 kap. 8 § · 4 kap. 6 och 7 a-9 §§ · 7 kap § 18 e · kap. 5 § 67
struct ProvisionReader {
  let text: UTF8Text
  var cursor: Cursor

  init(_ text: UTF8Text, at offset: Int, limit: Int) {
    self.text = text
    cursor = Cursor(text, at: offset, limit: limit)
  }

  /// All provisions up to the first thing that is none.
  mutating func group() -> ProvisionGroup? {
    let startsWithSign = isSign(at: cursor.offset)
    guard var (provisions, withoutItem) = unit(in: nil) else { return nil }
    var resume = cursor.offset
    while separator(), let next = unit(in: provisions.last?.chapter) {
      provisions += next.provisions
      withoutItem = next.withoutItem
      resume = cursor.offset
    }
    cursor.offset = resume
    return ProvisionGroup(provisions: provisions, startsWithSign: startsWithSign, withoutItem: withoutItem)
  }

  /// A chapter with its §, or § of a chapter named before.
  private mutating func unit(in outer: String?) -> (provisions: [Provision], withoutItem: Provision?)? {
    let start = cursor.offset
    let own = chapter()
    let afterChapter = cursor.offset
    if own != nil {
      cursor.skipSpaces()
      if cursor.take(UInt8(ascii: ",")) { cursor.skipSpaces() }
    }
    guard var provisions = sections(of: own ?? outer) else {
      cursor.offset = own == nil ? start : afterChapter
      return own.map { ([Provision(span: TextSpan(start, afterChapter), chapter: $0)], nil) }
    }
    provisions[0].span.start = start
    let withoutItem = qualify(&provisions[provisions.count - 1])
    return (provisions, withoutItem)
  }

  /// `5 kap.`, `2 a kap`, `kap. 5`.
  private mutating func chapter() -> String? {
    let start = cursor.offset
    if let label = number(letterBefore: { $0.isChapterWord() }) {
      cursor.skipSpaces()
      if takeChapterWord() { return label }
    } else if takeChapterWord() {
      cursor.skipSpaces()
      if let label = number(letterBefore: { $0.isSign(at: $0.cursor.offset) }) { return label }
    }
    cursor.offset = start
    return nil
  }

  /// `67 §`, `3-4 §§`, `19 och 20 §§`, `§ 18 e`, `§§ 3-4`.
  private mutating func sections(of chapter: String?) -> [Provision]? {
    let start = cursor.offset
    let signFirst = takeSign()
    if signFirst { cursor.skipSpaces() }
    var provisions: [Provision] = []
    while let (span, label) = range(signFirst: signFirst) {
      provisions.append(Provision(span: span, chapter: chapter, section: label))
      let resume = cursor.offset
      if !separator() || (!cursor.byte.isDigit) {
        cursor.offset = resume
        break
      }
    }
    guard !provisions.isEmpty else {
      cursor.offset = start
      return nil
    }
    if signFirst {
      provisions = cutAfterSign(provisions, from: start)
      return provisions
    }
    cursor.skipSpaces()
    guard takeSign() else {
      cursor.offset = start
      return nil
    }
    provisions[provisions.count - 1].span.end = cursor.offset
    return provisions
  }

  /// After one sign only one number is a §: `§ 5, 12 barn`; after two all are.
  private mutating func cutAfterSign(_ provisions: [Provision], from start: Int) -> [Provision] {
    let isPlural = text.byte(at: start + 3) == 0xA7
    var kept = isPlural ? provisions : [provisions[0]]
    kept[0].span.start = start
    cursor.offset = kept[kept.count - 1].span.end
    return kept
  }

  /// A number or a range of numbers: `18 e`, `3-4`, `26 - 26 b`.
  mutating func range(signFirst: Bool) -> (TextSpan, String)? {
    let start = cursor.offset
    let follows: (ProvisionReader) -> Bool = { signFirst ? $0.endsAfterSign() : $0.continuesList() }
    guard let first = number(letterBefore: follows) else { return nil }
    let end = cursor.offset
    cursor.skipSpaces()
    if cursor.takeDash() {
      cursor.skipSpaces()
      if let last = number(letterBefore: follows) ?? letter() {
        return (TextSpan(start, cursor.offset), first + "-" + last)
      }
    }
    cursor.offset = end
    return (TextSpan(start, end), first)
  }

  /// The end of a range of letters: the `g` of `18 e-g`.
  private mutating func letter() -> String? {
    let letter = cursor.byte
    guard letter.isLowerASCII, text.isWordEnd(cursor.offset + 1) else { return nil }
    cursor.offset += 1
    return String(Character(Unicode.Scalar(letter)))
  }

  /// Up to three digits, and a letter where what follows it allows: `18 e` before `§`, never the `i` of `18 i taxan`.
  mutating func number(letterBefore follows: (ProvisionReader) -> Bool) -> String? {
    guard text.byte(at: cursor.offset).isDigit, let value = cursor.number(digits: 1...3) else { return nil }
    let end = cursor.offset
    let glued = cursor.byte.isLowerASCII
    if !glued { cursor.skipSpaces() }
    let letter = cursor.byte
    if letter.isLowerASCII, text.isWordEnd(cursor.offset + 1) {
      var after = self
      after.cursor.offset += 1
      if glued || follows(after) {
        cursor.offset += 1
        return "\(value) \(Character(Unicode.Scalar(letter)))"
      }
    }
    cursor.offset = end
    return text.isLetter(at: end) ? nil : "\(value)"
  }
}
