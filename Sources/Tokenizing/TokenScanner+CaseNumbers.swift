internal import Documents
internal import Scanning

extension TokenScanner {
  /// The end of a case number that begins with a body's letters: "SON 2021/281", "KSN-2015-1345".
  func caseNumberEnd(prefix start: Int, _ end: Int) -> Int? {
    guard isPrefix(start, end) else { return nil }
    let separator = byte(end)
    let gap = separator == 0x2D || separator == 0x2F ? 1 : spaceLength(at: end)
    guard gap > 0, separator != 0x09 else { return nil }
    let year = end + gap
    guard byte(year).isDigit else { return nil }
    let yearEnd = digitsEnd(year)
    guard isYear(year, yearEnd) else { return nil }
    return serialEnd(year, yearEnd, strict: gap == 1 && separator == 0x20 || gap > 1)
  }

  /// The end of a case number that begins with its year: "2021/281", "2023/BUN 0203", "2026.034 SN".
  func caseNumberEnd(year start: Int, _ end: Int) -> Int? {
    guard isYear(start, end) else { return nil }
    switch byte(end) {
    case 0x2F where byte(end + 1).isDigit: return plainSerialEnd(end + 1)
    case 0x2F: return infixEnd(end + 1)
    case 0x2E: return suffixEnd(end + 1)
    default: return nil
    }
  }

  /// Two to eight capital letters.
  private func isPrefix(_ start: Int, _ end: Int) -> Bool {
    guard end - start >= 2, end - start <= 10, isUppercase(at: start) else { return false }
    var offset = start
    while offset < end {
      guard isUppercase(at: offset) else { return false }
      offset += characterLength(at: offset)
    }
    return true
  }

  /// - Parameter strict: After a space, "KS 2020-2022" and "KF 2022-12-19" are no case numbers.
  private func serialEnd(_ year: Int, _ yearEnd: Int, strict: Bool) -> Int? {
    let separator = byte(yearEnd)
    guard separator == 0x2F || separator == 0x2D || separator == 0x2E || separator == 0x3A && !strict else {
      return nil
    }
    if numericDateEnd(year, yearEnd) != nil { return nil }
    let end = digitsEnd(yearEnd + 1)
    let length = end - yearEnd - 1
    guard (1...6).contains(length), !isLetter(at: end) else { return nil }
    if separator == 0x2E || strict && separator == 0x2D {
      guard length >= 3, !isYear(yearEnd + 1, end) else { return nil }
    }
    return documentNumberEnd(end)
  }

  /// "2021/281-7"; not "2015/16", which is a school year, nor "2023/24:15".
  private func plainSerialEnd(_ serial: Int) -> Int? {
    let end = digitsEnd(serial)
    guard (1...6).contains(end - serial), !isLetter(at: end) else { return nil }
    guard byte(end) != 0x2F, !(byte(end) == 0x3A && byte(end + 1).isDigit) else { return nil }
    return isNextYear(serial, end) ? nil : documentNumberEnd(end)
  }

  /// "2026/2027", "2015/16".
  private func isNextYear(_ serial: Int, _ end: Int) -> Bool {
    let next = value(serial - 5, serial - 1) + 1
    return end - serial == 4 && value(serial, end) == next || end - serial == 2 && value(serial, end) == next % 100
  }

  /// A document number of the case: "-7".
  private func documentNumberEnd(_ end: Int) -> Int {
    guard byte(end) == 0x2D || byte(end) == 0x3A, byte(end + 1).isDigit else { return end }
    let last = digitsEnd(end + 1)
    return last - end <= 5 && !isLetter(at: last) ? last : end
  }

  private func infixEnd(_ letters: Int) -> Int? {
    let end = wordEnd(letters)
    guard isPrefix(letters, end) else { return nil }
    let gap = byte(end) == 0x2F || byte(end) == 0x2D ? 1 : spaceLength(at: end)
    let last = digitsEnd(end + gap)
    return gap > 0 && (1...6).contains(last - end - gap) && !isLetter(at: last) ? last : nil
  }

  private func suffixEnd(_ serial: Int) -> Int? {
    let end = digitsEnd(serial)
    guard (3...5).contains(end - serial), case let gap = spaceLength(at: end), gap > 0 else { return nil }
    let last = wordEnd(end + gap)
    return isPrefix(end + gap, last) && last - end - gap <= 4 ? documentNumberEnd(last) : nil
  }
}
