internal import Documents
internal import Scanning

extension TokenScanner {
  /// The longest abbreviation that starts with the letters `start..<end`: "kap.", "t.ex.", "bl a".
  ///
  /// - Returns: Its end, a last period included, and whether that may end a sentence.
  func abbreviation(_ start: Int, _ end: Int) -> (end: Int, role: Piece.Role)? {
    let next = byte(end)
    guard next == 0x2E || next == 0x20 || next == 0xC2, end - start <= Self.longestPart else { return nil }
    if next != 0x2E { return spacedAbbreviation(start, end) }
    return parts(start, end) ?? single(start, end)
  }

  /// Bytes of the longest abbreviation of one part.
  private static let longestPart = 8
  /// Parts of the longest abbreviation after its first ("f.v.b.", "d.v.s.").
  private static let morePartsAtMost = 3

  private func spacedAbbreviation(_ start: Int, _ end: Int) -> (end: Int, role: Piece.Role)? {
    guard end - start <= 2, vocabulary.spacedBeginnings.contains(folded, start, end) else { return nil }
    return parts(start, end)
  }

  private func parts(_ start: Int, _ end: Int) -> (end: Int, role: Piece.Role)? {
    var found: (end: Int, role: Piece.Role)?
    var last = end
    for _ in 0..<Self.morePartsAtMost {
      let next = nextPart(last)
      guard isLowercaseLetter(at: next) else { break }
      last = wordEnd(next)
      guard last - start <= 16 else { break }
      if let number = vocabulary.abbreviations.number(of: folded, start, last), isWordEnd(last) {
        let dotted = byte(end) == 0x2E && byte(last) == 0x2E
        found = (dotted ? last + 1 : last, role(of: number, ended: dotted))
      }
    }
    return found
  }

  /// Over a period, one space, or both.
  private func nextPart(_ end: Int) -> Int {
    let period = byte(end) == 0x2E ? end + 1 : end
    return period + (byte(period) == 0x20 ? 1 : byte(period) == 0xC2 ? spaceLength(at: period) : 0)
  }

  private func single(_ start: Int, _ end: Int) -> (end: Int, role: Piece.Role)? {
    guard let number = vocabulary.abbreviations.number(of: folded, start, end) else { return nil }
    let next = afterSpaces(end + 1)
    guard !isLetter(at: end + 1), byte(next).isDigit || !isAcronym(start, end) else { return nil }
    switch vocabulary.periods[number] {
    case .number where !byte(next).isDigit: return nil
    case .middle where !byte(next).isDigit && !isLowercaseLetter(at: next): return nil
    default: return (end + 1, role(of: number, ended: true))
    }
  }

  /// "FN. Sverige": capitals are a name, unless a figure follows ("KL. 16").
  private func isAcronym(_ start: Int, _ end: Int) -> Bool {
    end - start > 1 && isUppercase(at: start) && !isLowercaseLetter(at: end - 1) && byte(end - 1) < 0x80
  }

  private func role(of number: Int, ended: Bool) -> Piece.Role {
    ended && vocabulary.periods[number] == .ending ? .endingAbbreviation : .plain
  }

  private func isWordEnd(_ end: Int) -> Bool { !isWordCharacter(at: end) && hyphenLength(at: end) == 0 }

  /// A period right after the word `start..<end`: an initial, letters with periods, a file or host name.
  ///
  /// - Returns: Whether the word was emitted with it; else the period stands alone.
  mutating func period(_ start: Int, _ end: Int) -> Bool {
    if end - start == characterLength(at: start), isLetter(at: start), letterWithPeriod(start, end) { return true }
    if end - start == 3, byte(start) | 0x20 == 0x77, folded[start + 1] == 0x77, folded[start + 2] == 0x77 {
      return addressToSpace(start, from: end)
    }
    guard isLowercaseLetter(at: end + 1) else { return false }
    return dottedName(start, end)
  }

  private mutating func letterWithPeriod(_ start: Int, _ end: Int) -> Bool {
    let next = afterSpaces(end + 1)
    if isUppercase(at: start) {
      guard isUppercase(at: next) || hyphenLength(at: next) > 0, !followsLabel() else { return false }
      emit(start, end + 1, .word)
      return true
    }
    if next > end + 1, (0x61...0x68).contains(byte(start)), isLowercaseLetter(at: next) {
      emit(start, end + 1, .listMarker)
      return true
    }
    var last = end + 1
    while isLowercaseLetter(at: last), byte(last + characterLength(at: last)) == 0x2E {
      last += characterLength(at: last) + 1
    }
    guard last > end + 1 else { return false }
    emit(start, last, .word, .endingAbbreviation)
    return true
  }

  /// "bilaga A. Nämnden": the letter is a name, the period ends the sentence.
  private func followsLabel() -> Bool {
    guard let previous, previous.kind == .word else { return false }
    return vocabulary.letterLabels.contains(folded, previous.span.start, previous.span.end)
  }

  /// "protokoll.pdf", "kommun.se": a period inside a name.
  private mutating func dottedName(_ start: Int, _ end: Int) -> Bool {
    var last = end
    while byte(last) == 0x2E, isLowercaseLetter(at: last + 1) {
      last = wordEnd(last + 1)
      while hyphenLength(at: last) == 1, isWordCharacter(at: last + 1) { last = wordEnd(last + 1) }
    }
    if byte(last) == 0x40, address(start, at: last) { return true }
    if byte(last) == 0x2F { return addressToSpace(start, from: last) }
    emit(start, last, .address)
    return true
  }
}
