internal import Documents
internal import Lexicons
internal import Scanning

/// What makes a § one of minutes: a day or a body beside it.
extension SectionEvidence {
  /// "2022-03-15, §", "den 12 maj, §", "171219, §", "samma dag §".
  func hasDate(before start: Int) -> Bool {
    let end = beforeComma(start)
    if text.isISODate(at: end - 10) || text.isSixDigitDate(at: end - 6) { return true }
    let word = text.letters(before: end)
    if !word.isEmpty { return isMonth(word) || isSameDay(word) }
    guard text.areDigits(4, at: end - 4), !text.isDigit(at: end - 5) else { return false }
    return isMonth(text.wordOnLine(before: end - 4)) || isNumericDate(before: end - 4)
  }

  /// "§ 187, 2016-12-06", "§ 12 den 3 maj", "§ 5 (2021-02-03)".
  func hasDate(after end: Int) -> Bool {
    var place = text.skippingBlanks(at: end)
    while [0x2C, 0x28].contains(text.byte(at: place)) { place = text.skippingBlanks(at: place + 1) }
    if text.isISODate(at: place) || text.isSixDigitDate(at: place) { return true }
    var word = text.letters(at: place)
    if text.isAny(word, of: ["från", "vid"]) { word = text.wordOnLine(at: word.end) }
    if text.matches(word, "den") { place = text.skippingBlanks(at: word.end) }
    guard text.isDigit(at: place) else { return false }
    while text.isDigit(at: place) { place += 1 }
    return Lexicons.months.contains(text.wordOnLine(at: place), in: text)
  }

  /// "kommunfullmäktige §", "KS §", "SON AU, §".
  func hasBody(before start: Int) -> Bool {
    let word = text.letters(before: beforeComma(start))
    if isListedAbbreviation(word) { return true }
    return OrganHeads.swedish.form(endingAt: word.end, in: text.bytes).map { $0.key.count <= word.count } ?? false
  }

  /// "§ 43 VON", "§ 27 kommunstyrelsen".
  func hasBody(after end: Int) -> Bool {
    let word = text.wordOnLine(at: end)
    if word.isEmpty { return false }
    return isListedAbbreviation(word)
      || OrganHeads.swedish.form(endingAt: word.end, in: text.bytes).map { $0.key.count < word.count } ?? false
  }

  private func isListedAbbreviation(_ word: TextSpan) -> Bool {
    guard (2...6).contains(word.count), text.isUppercase(at: word.start) else { return false }
    return text.matches(word, "au") || Lexicons.organAbbreviations.contains(word, in: text)
      || (word.count > 3 && text.byte(at: word.end - 1) == 0x55 && text.byte(at: word.end - 2) == 0x41)
  }

  /// The place before a comma, bracket and blanks.
  func beforeComma(_ start: Int) -> Int {
    var end = text.skippingBlanks(before: start)
    while [0x2C, 0x28, 0x3A].contains(text.byte(at: end - 1)) { end = text.skippingBlanks(before: end - 1) }
    return end
  }

  private func isMonth(_ word: TextSpan) -> Bool { Lexicons.months.contains(word, in: text) }

  private func isSameDay(_ word: TextSpan) -> Bool {
    text.matches(word, "dag") && text.matches(text.wordOnLine(before: word.start), "samma")
  }

  /// "24.3." or "24/3 " before a year.
  private func isNumericDate(before year: Int) -> Bool {
    let mark = text.byte(at: year - 1)
    return (mark == 0x2E || mark == 0x2F || mark == 0x2D) && text.isDigit(at: year - 2)
  }
}
