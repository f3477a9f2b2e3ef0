internal import Documents
internal import Scanning

extension TokenScanner {
  /// Punctuation, an operator, a list marker; a hyphen may begin a word or a number.
  mutating func mark() {
    let length = characterLength(at: offset)
    switch byte(offset) {
    case 0x2E: dots()
    case 0x21, 0x3F: emit(offset, offset + 1, .punctuation, .terminator)
    case 0x2D: hyphen()
    case 0xE2 where byte(offset + 1) == 0x80 && byte(offset + 2) == 0xA6:
      emit(offset, offset + length, .punctuation, .terminator)
    case 0x24, 0x25, 0x2B, 0x3C, 0x3D, 0x3E, 0x5E, 0x60, 0x7C, 0x7E: emit(offset, offset + 1, .symbol)
    default: emit(offset, offset + length, isBullet(length) ? .listMarker : .punctuation)
    }
  }

  /// "." or "..." as one.
  private mutating func dots() {
    var end = offset + 1
    while byte(end) == 0x2E { end += 1 }
    emit(offset, end, .punctuation, .terminator)
  }

  private mutating func hyphen() {
    let start = offset
    let alone = start == region.start || isSpace(before: start)
    if alone, start > region.start, isLowercaseLetter(at: start + 1) {
      return emit(start, wordEnd(start + 1), .word, .remainder)
    }
    if alone, byte(start + 1).isDigit {
      offset += 1
      number()
      return changeLast(start: start, kind: pieces.last?.kind ?? .number)
    }
    var end = start + 1
    while byte(end) == 0x2D { end += 1 }
    emit(start, end, isBullet(end - start) ? .listMarker : .punctuation)
  }

  private func isSpace(before offset: Int) -> Bool {
    let previous = bytes[offset - 1]
    return previous.isSpaceASCII || previous == 0xA0 && offset > 1 && bytes[offset - 2] == 0xC2
  }

  /// • · – — - * at the start of a block, before a space.
  private func isBullet(_ length: Int) -> Bool {
    guard pieces.count == firstPiece, spaceLength(at: offset + length) > 0 else { return false }
    switch byte(offset) {
    case 0x2A, 0x2D: return true
    case 0xC2: return byte(offset + 1) == 0xB7
    case 0xE2: return byte(offset + 1) == 0x80 && [0x93, 0x94, 0xA2, 0xA3].contains(byte(offset + 2))
    default: return false
    }
  }
}
