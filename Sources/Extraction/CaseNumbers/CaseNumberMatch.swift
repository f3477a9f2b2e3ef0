internal import Documents
internal import Scanning

/// What a shape found in a text.
struct CaseNumberMatch {
  var span: TextSpan
  let evidence: CaseNumberShape.Evidence
  /// Where the register stands, or a register in another cell.
  var register: TextSpan?
  /// As written: two or four digits.
  var year = 0
  var hasShortYear = false
  var yearOffset = 0
  var serial = 0
  var serialSpan = TextSpan(0, 0)
  var document: Int?
  var classification: TextSpan?
  /// Whether white space stands between register and number.
  var isSpaced = false

  var serialDigits: Int { serialSpan.count }

  /// Matches a shape from an offset on; `nil` where the text differs, or goes on after it.
  init?(_ shape: CaseNumberShape, in text: UTF8Text, at offset: Int) {
    var cursor = Cursor(text, at: offset)
    span = TextSpan(offset, offset)
    evidence = shape.evidence
    for element in shape.elements where !take(element, from: &cursor) { return nil }
    span.end = cursor.offset
    guard serial > 0, !Self.continues(text, at: cursor.offset) else { return nil }
  }

  private mutating func take(_ element: CaseNumberShape.Element, from cursor: inout Cursor) -> Bool {
    switch element {
    case .register: return takeRegister(from: &cursor)
    case .year: return takeYear(digits: 4, from: &cursor)
    case .shortYear: return takeYear(digits: 2, from: &cursor)
    case .serial(let digits): return takeSerial(digits, from: &cursor)
    case .document:
      document = cursor.number(digits: 1...4)
      return document != nil
    case .classification: return takeClassification(from: &cursor)
    case .unit: return Self.takeUnit(from: &cursor)
    case .space: return takeSpaces(from: &cursor)
    case .literal(let byte): return cursor.take(byte)
    }
  }

  private mutating func takeRegister(from cursor: inout Cursor) -> Bool {
    register = RegisterName.span(in: cursor.text, at: cursor.offset)
    cursor.offset = register?.end ?? cursor.offset
    return register != nil
  }

  private mutating func takeYear(digits: Int, from cursor: inout Cursor) -> Bool {
    yearOffset = cursor.offset
    hasShortYear = digits == 2
    guard let number = cursor.number(digits: digits...digits) else { return false }
    year = number
    return hasShortYear || (1950...2049).contains(number)
  }

  private mutating func takeSerial(_ digits: ClosedRange<Int>, from cursor: inout Cursor) -> Bool {
    let start = cursor.offset
    guard let number = cursor.number(digits: digits) else { return false }
    serial = number
    serialSpan = TextSpan(start, cursor.offset)
    return true
  }

  /// Digits and dots, at least two: `003`, `10.04.00.01`.
  private mutating func takeClassification(from cursor: inout Cursor) -> Bool {
    let start = cursor.offset
    while cursor.byte.isDigit || (cursor.byte == UInt8(ascii: ".") && cursor.peek(1).isDigit) { cursor.offset += 1 }
    classification = TextSpan(start, cursor.offset)
    return (2...20).contains(cursor.offset - start)
  }

  /// `L1`, `KSR`.
  private static func takeUnit(from cursor: inout Cursor) -> Bool {
    let start = cursor.offset
    guard cursor.text.isLetter(at: start), cursor.word() != nil else { return false }
    while cursor.byte.isDigit { cursor.offset += 1 }
    return cursor.offset - start <= 10
  }

  /// Up to four white space characters of one line or cell.
  private mutating func takeSpaces(from cursor: inout Cursor) -> Bool {
    var count = 0
    while count < 4, !cursor.atEnd {
      let length = cursor.text.spaceLength(at: cursor.offset)
      if length == 0 || cursor.byte == UInt8(ascii: "\n") || cursor.byte == UInt8(ascii: "\t") { break }
      cursor.offset += length
      count += 1
    }
    isSpaced = true
    return count > 0
  }

  /// Whether a letter, a digit, or a mark with a digit after it follows.
  private static func continues(_ text: UTF8Text, at offset: Int) -> Bool {
    if !text.isWordEnd(offset) { return true }
    switch text.byte(at: offset) {
    case UInt8(ascii: "/"): return !text.isWordEnd(offset + 1)
    case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "_"):
      return text.isDigit(at: offset + 1)
    default: return false
    }
  }
}
