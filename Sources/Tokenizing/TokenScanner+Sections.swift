internal import Documents
internal import Scanning

extension TokenScanner {
  /// Bytes of "§" in UTF-8.
  private static let signLength = 2

  /// "§ 57", "§57 a", "§§ 12–14" as one piece; the § of a law ("2 §") alone.
  mutating func section() {
    let start = offset
    var sign = start + Self.signLength
    if byte(sign) == 0xC2, byte(sign + 1) == 0xA7 { sign += Self.signLength }
    let figures = afterSpaces(sign)
    let first = digitsEnd(figures)
    guard (1...4).contains(first - figures), !followsNumber(), byte(sign) != 0x09 else {
      return emit(start, sign, .symbol)
    }
    let end = sectionLetterEnd(first)
    emit(start, rangeEnd(end, double: sign - start > Self.signLength) ?? end, .section)
  }

  /// "2 § 3 stycket": the number before is the §'s own. A year or a date is not.
  private func followsNumber() -> Bool {
    guard let previous, previous.kind == .number, offset - previous.span.end <= Self.signLength else { return false }
    return !isYear(previous.span.start, previous.span.end)
  }

  /// Over "a" in "§ 41 a" and "§ 41a".
  private func sectionLetterEnd(_ end: Int) -> Int {
    let letter = byte(end) == 0x20 ? end + 1 : end
    guard (0x61...0x68).contains(byte(letter)), !isWordCharacter(at: letter + 1), byte(letter + 1) != 0x29 else {
      return end
    }
    return letter + 1
  }

  private func rangeEnd(_ end: Int, double: Bool) -> Int? {
    let dash = double ? afterSpaces(end) : end
    let length = dashLength(at: dash)
    guard length > 0 else { return nil }
    let figures = double ? afterSpaces(dash + length) : dash + length
    let last = digitsEnd(figures)
    return (1...4).contains(last - figures) && !isLetter(at: last) ? last : nil
  }
}
