internal import Documents
internal import Lexicons
internal import Scanning

/// Reads what stands at a § sign: one number, a range, or behind "§§" a list of both.
///
///     "§ 41 a"        // 41 a
///     "§§ 12, 14-16"  // 12 and 14-16, two mentions
///     "§54 -§64"      // 54-64
///     "§ 63/2026"     // 63 of the year 2026
struct SectionReader {
  private let text: UTF8Text

  /// Numbers of minutes start anew each year.
  private static let digits = 1...4
  private static let mostSigns = 3
  private static let mostListed = 60
  /// Letters that stand alone as words ("§ 3 i taxan") are none of the number.
  private static let suffixes: ClosedRange<UInt8> = 0x61...0x68

  init(_ text: UTF8Text) { self.text = text }

  /// - Parameter sign: Where the § sign stands.
  func mentions(atSign sign: Int) -> [Mention] {
    var place = sign
    var signs = 0
    while text.isSectionSign(at: place), signs < Self.mostSigns {
      place = text.skippingBlanks(at: place + 2)
      signs += 1
    }
    guard let first = item(at: place, startingAt: sign) else { return [] }
    return signs > 1 ? list(from: first) : [first]
  }

  /// A number or range without a sign: "1-30" after "Paragrafer".
  func mention(atNumber place: Int) -> Mention? { item(at: place, startingAt: place) }

  private func list(from first: Mention) -> [Mention] {
    var mentions = [first]
    while mentions.count < Self.mostListed, let last = mentions.last, let next = itemInList(after: last.span.end) {
      mentions.append(next)
    }
    return mentions
  }

  /// ", 14-16" or " och § 18" behind a list's item.
  private func itemInList(after end: Int) -> Mention? {
    var place = text.skippingBlanks(at: end)
    if text.byte(at: place) == 0x2C { place = text.skippingBlanks(at: place + 1) }
    let word = text.letters(at: place)
    if text.isAny(word, of: ["och", "samt"]) { place = text.skippingBlanks(at: word.end) }
    guard place > end else { return nil }
    var number = place
    while text.isSectionSign(at: number) { number = text.skippingBlanks(at: number + 2) }
    guard let next = item(at: number, startingAt: place), !isDay(before: next.span.end) else { return nil }
    return next
  }

  /// Whether "12" of "§§ 3, 4, 12 maj" begins a date.
  private func isDay(before end: Int) -> Bool { Lexicons.months.contains(text.wordOnLine(at: end), in: text) }

  private func item(at place: Int, startingAt start: Int) -> Mention? {
    var cursor = Cursor(text, at: place)
    guard let first = number(&cursor) else { return nil }
    if let year = year(&cursor) { return mention(start, cursor.offset, first.label, nil, year) }
    let end = cursor.offset
    guard let last = rangeEnd(&cursor, after: first.value) else { return mention(start, end, first.label, nil, nil) }
    return mention(start, cursor.offset, first.label, last, nil)
  }

  private func mention(_ start: Int, _ end: Int, _ first: String, _ last: String?, _ year: Int?) -> Mention {
    Mention(
      span: TextSpan(start, end), content: .section(SectionExpression(first: first, last: last, year: year)))
  }

  /// "41", "41 a", "41A"; not the "13" of "13.1" or "8:5".
  private func number(_ cursor: inout Cursor) -> (value: Int, label: String)? {
    guard let value = cursor.number(digits: Self.digits), value > 0 else { return nil }
    let next = cursor.byte
    if (next == 0x2E || next == 0x3A || next == 0x2C) && cursor.peek(1).isDigit { return nil }
    guard let letter = suffix(&cursor) else {
      return text.isWordEnd(cursor.offset) ? (value, "\(value)") : nil
    }
    return (value, "\(value) \(Character(Unicode.Scalar(letter)))")
  }

  private func suffix(_ cursor: inout Cursor) -> UInt8? {
    let glued = cursor.byte | 0x20
    if Self.suffixes.contains(glued), text.isWordEnd(cursor.offset + 1) {
      cursor.offset += 1
      return glued
    }
    let place = text.skippingBlanks(at: cursor.offset)
    let letter = text.byte(at: place)
    guard place > cursor.offset, Self.suffixes.contains(letter), text.isWordEnd(place + 1),
      text.byte(at: place + 1) != 0x29, text.byte(at: place + 1) != 0x2E
    else { return nil }
    cursor.offset = place + 1
    return letter
  }

  /// "/2023".
  private func year(_ cursor: inout Cursor) -> Int? {
    let start = cursor.offset
    guard cursor.take(0x2F), let year = cursor.number(digits: 4...4), (1900...2100).contains(year) else {
      cursor.offset = start
      return nil
    }
    return year
  }

  /// "-65", " – § 65": a greater number that begins no date.
  private func rangeEnd(_ cursor: inout Cursor, after first: Int) -> String? {
    var end = Cursor(text, at: text.skippingBlanks(at: cursor.offset))
    guard end.takeDash() else { return nil }
    while end.takeDash() {}
    end.offset = text.skippingBlanks(at: end.offset)
    while text.isSectionSign(at: end.offset) { end.offset = text.skippingBlanks(at: end.offset + 2) }
    guard let last = number(&end), last.value > first, last.value - first < 1000 else { return nil }
    let next = end.byte
    guard next != 0x2F, !(text.dashLength(at: end.offset) > 0 && text.isDigit(at: end.offset + 1)),
      !isDay(before: end.offset)
    else { return nil }
    cursor.offset = end.offset
    return last.label
  }
}
