internal import Documents
internal import Scanning

extension TokenScanner {
  /// A word, or what begins like one: an abbreviation, a case number, an address.
  mutating func word() {
    let start = offset
    let letters = lettersEnd(start)
    if isOrdinaryWord(start, letters) { return emit(start, letters, .word, .letters) }
    let end = wordEnd(letters)
    if let caseEnd = caseNumberEnd(prefix: start, end) { return emit(start, caseEnd, .caseNumber) }
    if let (end, role) = abbreviation(start, end) { return emit(start, end, .word, role) }
    finishWord(start, end, role: end == letters ? .letters : .plain)
  }

  /// Where a run of Latin letters (ASCII and U+00C0–U+00FF) ends.
  private func lettersEnd(_ start: Int) -> Int {
    let limit = region.end
    return bytes.withUnsafeBufferPointer { bytes in
      var end = start
      while true {
        end = ByteLetters.end(in: bytes, from: end, to: limit)
        guard end + 1 < limit, bytes[end] == 0xC3, bytes[end + 1] & 0x9F != 0x97 else { return end }
        end += 2
      }
    }
  }

  /// The common case, decided at once: three or more letters, the first small, before a space or comma.
  private func isOrdinaryWord(_ start: Int, _ end: Int) -> Bool {
    guard end - start > 2, byte(end) == 0x20 || byte(end) == 0x2C else { return false }
    return bytes[start] | 0x20 == bytes[start] && (bytes[start] != 0xC3 || bytes[start + 1] >= 0xA0)
  }

  /// Goes on with a word, or a number with letters, of which `start..<end` has been read.
  ///
  /// - Parameter role: Of the word where it ends there.
  mutating func finishWord(_ start: Int, _ read: Int, role: Piece.Role = .plain) {
    var end = read
    while let next = joined(start, end) { end = next }
    switch byte(end) {
    case 0x2E where period(start, end): return
    case 0x40 where address(start, at: end): return
    case 0x3A where webAddress(start, end): return
    case 0x29 where letterMarker(start, end): return
    default: break
    }
    if let suspended = suspendedEnd(end) { return emit(start, suspended, .word, .beginning) }
    emit(start, end, .word, end == read ? role : .plain)
  }

  /// Where a run of letters, figures and what is attached to them ends.
  func wordEnd(_ start: Int) -> Int {
    var end = start
    while end < region.end {
      let byte = bytes[end]
      if byte.isLetterASCII || byte.isDigit || byte == 0x5F {
        end += 1
      } else if byte < 0x80 {
        break
      } else if byte == 0xC3 {
        guard isLetter(at: end) else { break }
        end += 2
      } else {
        let (kind, length) = character(at: end)
        guard kind == .letter || kind == .attached else { break }
        end += length
      }
    }
    return min(end, region.end)
  }

  /// The end of the word when what follows `end` belongs to it: "e-post", "AMI:s", "O’Brien", "och/eller".
  private func joined(_ start: Int, _ end: Int) -> Int? {
    switch byte(end) {
    case 0x2D, 0xE2: afterHyphen(end) ?? afterApostrophe(end)
    case 0x27: afterApostrophe(end)
    case 0x3A: afterColon(end)
    case 0x2F: afterSlash(start, end)
    default: nil
    }
  }

  private func afterHyphen(_ end: Int) -> Int? {
    let hyphen = hyphenLength(at: end)
    guard hyphen > 0, isWordCharacter(at: end + hyphen) else { return nil }
    let last = wordEnd(end + hyphen)
    return isConjunction(end + hyphen, last) ? nil : last
  }

  /// "barn-och ungdomsnämnden": the space after the hyphen is missing.
  private func isConjunction(_ start: Int, _ end: Int) -> Bool {
    byte(end) == 0x20 && vocabulary.conjunctions.contains(folded, start, end)
  }

  /// ' or ’ between letters.
  private func afterApostrophe(_ end: Int) -> Int? {
    let length = byte(end) == 0x27 ? 1 : byte(end + 1) == 0x80 && byte(end + 2) == 0x99 ? 3 : 0
    guard length > 0, isLetter(at: end + length) else { return nil }
    return wordEnd(end + length)
  }

  private func afterColon(_ end: Int) -> Int? {
    guard isLetter(at: end + 1) else { return nil }
    let ending = wordEnd(end + 1)
    guard isLowercaseLetter(at: end + 1), vocabulary.colonEndings.contains(folded, end + 1, ending) else { return nil }
    return ending
  }

  private func afterSlash(_ start: Int, _ end: Int) -> Int? {
    guard isLetter(at: end + 1) else { return nil }
    let last = wordEnd(end + 1)
    return vocabulary.slashWords.contains(folded, start, last) ? last : nil
  }

  /// After the hyphen of a word that a later one completes: before a space, comma, slash, bracket or conjunction.
  ///
  /// A dash before "och" is meant as one ("Individ– och familjeomsorg").
  private func suspendedEnd(_ end: Int) -> Int? {
    let hyphen = hyphenLength(at: end)
    if hyphen > 0 {
      let next = end + hyphen
      return isSuspension(at: next) || isConjunction(next, wordEnd(next)) ? next : nil
    }
    let next = end + dashLength(at: end)
    guard next > end, case let space = spaceLength(at: next), space > 0 else { return nil }
    return isConjunction(next + space, wordEnd(next + space)) ? next : nil
  }

  private func isSuspension(at offset: Int) -> Bool {
    switch byte(offset) {
    case 0, 0x2C, 0x2F, 0x29, 0x3B: true
    default: spaceLength(at: offset) > 0
    }
  }

  /// "a)" at the start of a sentence.
  private mutating func letterMarker(_ start: Int, _ end: Int) -> Bool {
    guard end - start == 1, atSentenceStart, spaceLength(at: end + 1) > 0 else { return false }
    emit(start, end + 1, .listMarker)
    return true
  }
}
