internal import Documents
internal import Lexicons
internal import Scanning

/// What makes a § one of a law, by-law, tariff or agreement.
extension SectionEvidence {
  /// "5 kap. §", "LAS §", "bibliotekslagen (2013:801) §", "9 § 4": a chapter, a law or a number of its own before.
  func isOfLaw(before start: Int) -> Bool {
    if let number = numberBefore(start), !isOfList(number) { return true }
    var end = text.skippingBlanks(before: start)
    if text.byte(at: end - 1) == 0x2E { end -= 1 }
    if text.isAny(text.letters(before: end), of: ["kap", "kapitel", "kapitlet"]) { return true }
    end = beforeComma(start)
    if text.byte(at: end - 1) == 0x29 { return hasActNumber(before: end - 1) }
    if hasActNumber(before: end) { return true }
    let word = text.letters(before: end)
    return isLaw(word) || isLawAbbreviation(word)
  }

  /// "§ 9 första stycket", "§ 14 skollagen", "§ 5 KL", "§ 2 kap. 36 §", "§ 9 i lagen".
  /// A capital may begin a heading: "§ 12 Lagen om valfrihet", "§ 37 LSS-verksamhet".
  func isOfLaw(after end: Int, inHeading: Bool) -> Bool {
    let word = text.wordOnLine(at: end)
    if word.isEmpty || text.dashLength(at: word.end) > 0 { return false }
    if isLawAbbreviation(word) { return true }
    if inHeading, text.isUppercase(at: word.start) { return false }
    if text.isAny(word, of: ["kap", "kapitlet", "stycke", "stycket", "st", "mom", "moment", "bilaga"]) { return true }
    if text.isAny(word, of: ["första", "andra", "tredje", "fjärde", "femte"]) {
      return text.isAny(text.wordOnLine(at: word.end), of: ["stycket", "punkten", "meningen", "st"])
    }
    return isLaw(word)
  }

  /// "Reglemente för ersättningar § 9": a by-law's name close before.
  func isOfRule(before start: Int) -> Bool {
    let floor = max(0, start - 60)
    var (end, words) = (start, 0)
    while words < 5, end > floor {
      let word = text.wordOnLine(before: end)
      if word.isEmpty { return false }
      let kind = ruleTextKind(word)
      if kind == "rule" || kind == "law" { return true }
      (end, words) = (word.start, words + 1)
    }
    return false
  }

  /// "§ 9 i kommunens reglemente", "§ 3 i taxan", "§ 12 avtalet".
  func isOfRule(after end: Int) -> Bool {
    var word = text.wordOnLine(at: end)
    if isRule(word) { return !text.isUppercase(at: word.start) }
    guard text.isAny(word, of: ["i", "av", "enligt", "till"]) else { return false }
    for _ in 0..<5 {
      word = text.wordOnLine(at: word.end)
      if word.isEmpty { return false }
      if isRule(word) || isLaw(word) || isLawAbbreviation(word) { return true }
    }
    return false
  }

  // MARK: - Numbers

  /// The start of "14", "3 a", "13–14" just before a sign: the law's own § number.
  private func numberBefore(_ start: Int) -> Int? {
    var end = text.skippingBlanks(before: start)
    let letter = text.letters(before: end)
    if letter.count == 1, !text.isUppercase(at: letter.start) { end = text.skippingBlanks(before: letter.start) }
    var digits = end
    while text.byte(at: digits - 1).isDigit { digits -= 1 }
    guard (1...3).contains(end - digits), !text.isLetter(before: digits) else { return nil }
    return isPartOfNumber(digits) ? nil : digits
  }

  /// Whether "18" is of "2018-01-18" or "22" of "0497/22": no § number.
  private func isPartOfNumber(_ digits: Int) -> Bool {
    let mark = text.byte(at: digits - 1)
    if mark == 0x2D || mark == 0x2F || mark == 0x2E { return text.byte(at: digits - 2).isDigit }
    return mark == 0x3A || mark == 0x2C
  }

  /// Whether a number before a sign is of a list ("nr 175 § 12", "sid 3 § 4") and not the § number of a law.
  private func isOfList(_ number: Int) -> Bool {
    let before = text.skippingBlanks(before: number)
    let word = text.letters(before: text.byte(at: before - 1) == 0x2E ? before - 1 : before)
    return text.isAny(word, of: ["nr", "nummer", "punkt", "p", "sid", "s", "sida", "bilaga", "ärende", "handling"])
  }

  /// "2013:801" that ends at an offset.
  private func hasActNumber(before end: Int) -> Bool {
    var place = end
    while text.byte(at: place - 1).isDigit { place -= 1 }
    guard place < end, text.byte(at: place - 1) == 0x3A, text.areDigits(4, at: place - 5) else { return false }
    return text.byte(at: place - 6) != 0x2F && text.isWordStart(place - 5)
  }

  // MARK: - Words

  private func isLaw(_ word: TextSpan) -> Bool { ruleTextKind(word) == "law" }
  private func isRule(_ word: TextSpan) -> Bool { ruleTextKind(word) == "rule" }
  private func ruleTextKind(_ word: TextSpan) -> String? { RuleText.kind(of: word, in: text) }

  private func isLawAbbreviation(_ word: TextSpan) -> Bool {
    (2...6).contains(word.count) && text.isUppercase(at: word.start) && text.isUppercase(at: text.previous(word.end))
      && Lexicons.lawAbbreviations.contains(word, in: text)
  }
}
