internal import Documents
internal import Scanning

extension TokenScanner {
  /// A number, numeric date, case number, list marker, or a word that begins with figures.
  mutating func number() {
    let start = offset
    let first = digitsEnd(start)
    if let end = caseNumberEnd(year: start, first) { return emit(start, end, .caseNumber) }
    if let end = numericDateEnd(start, first) { return emit(start, end, .date) }
    let grouped = thousands(start, first)
    let end = lastFigure(grouped)
    if continuesAsWord(end) { return finishNumberedWord(start, end) }
    if isPrice(end) { return emit(start, end + 2, .number) }
    if end == first, isMarked(start, end) { return emit(start, end + 1, .listMarker) }
    if byte(end) == 0x2E, end == first, isOrdinal(end) { return emit(start, end + 1, .number) }
    emit(start, end, .number)
  }

  /// "2 479", "1 000 000": groups of three after one space. More than four groups are columns of a table.
  private mutating func thousands(_ start: Int, _ first: Int) -> Int {
    guard start >= columnsEnd, first - start <= 3, byte(start) != 0x30 else { return first }
    var (end, groups) = (first, 1)
    while case let space = groupSpace(at: end), space > 0 {
      let group = digitsEnd(end + space)
      guard group - end - space == 3, !isLetter(at: group) else { break }
      end = group
      groups += 1
    }
    guard groups > 4 else { return end }
    columnsEnd = end
    return first
  }

  /// Length of a space, no-break or thin space (not a tab) at an offset.
  private func groupSpace(at offset: Int) -> Int {
    switch byte(offset) {
    case 0x20: 1
    case 0xC2 where byte(offset + 1) == 0xA0: 2
    case 0xE2 where byte(offset + 1) == 0x80 && (byte(offset + 2) == 0x89 || byte(offset + 2) == 0xAF): 3
    default: 0
    }
  }

  /// Over figures joined by , . : / - or a dash: "3,8", "14.30", "13:75", "2015/16", "112–115".
  private func lastFigure(_ start: Int) -> Int {
    var end = start
    while true {
      let separator = numberSeparator(at: end)
      guard separator > 0, byte(end + separator).isDigit else { return end }
      end = digitsEnd(end + separator)
    }
  }

  private func numberSeparator(at offset: Int) -> Int {
    switch byte(offset) {
    case 0x2C, 0x2E, 0x3A, 0x2F: 1
    default: dashLength(at: offset)
    }
  }

  /// "1990-tal", "1-årsåldern", "46:e", "20-", "5b".
  private func continuesAsWord(_ end: Int) -> Bool {
    if isLetter(at: end) || byte(end) == 0x3A && isLetter(at: end + 1) { return true }
    let hyphen = hyphenLength(at: end)
    return hyphen > 0 && (isLetter(at: end + hyphen) || spaceLength(at: end + hyphen) > 0)
  }

  private mutating func finishNumberedWord(_ start: Int, _ end: Int) {
    finishWord(start, isLetter(at: end) ? wordEnd(end) : end)
    guard let last = pieces.last, last.span.start == start, last.kind == .word else { return }
    if last.span.end == end || byte(end) == 0x3A { changeLast(start: start, kind: .number) }
  }

  /// "250:-".
  private func isPrice(_ end: Int) -> Bool {
    byte(end) == 0x3A && byte(end + 1) == 0x2D && !isWordCharacter(at: end + 2)
  }

  /// "1." or "1)" at the start of a sentence or after a colon.
  private func isMarked(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= 3, byte(end) == 0x2E || byte(end) == 0x29 else { return false }
    guard atSentenceStart || followsColon else { return false }
    return spaceLength(at: end + 1) > 0
  }

  private var followsColon: Bool {
    guard let previous else { return false }
    return byte(previous.span.start) == 0x3A
  }

  /// "2." before a small letter.
  private func isOrdinal(_ period: Int) -> Bool {
    let next = afterSpaces(period + 1)
    return next > period + 1 && isLowercaseLetter(at: next)
  }
}
