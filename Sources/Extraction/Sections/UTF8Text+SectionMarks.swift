internal import Documents
internal import Scanning

/// The marks that a reference to a § of minutes is made of: the sign itself, and the shapes of a day beside it.
extension UTF8Text {
  func isSectionSign(at offset: Int) -> Bool { byte(at: offset) == 0xC2 && byte(at: offset + 1) == 0xA7 }
  func isSectionSign(before offset: Int) -> Bool { isSectionSign(at: offset - 2) }

  /// "2021-06-21".
  func isISODate(at offset: Int) -> Bool {
    areDigits(4, at: offset) && byte(at: offset + 4) == 0x2D && areDigits(2, at: offset + 5)
      && byte(at: offset + 7) == 0x2D && areDigits(2, at: offset + 8) && !byte(at: offset + 10).isDigit
  }

  /// "171219": year, month and day that may be.
  func isSixDigitDate(at offset: Int) -> Bool {
    guard areDigits(6, at: offset), !byte(at: offset + 6).isDigit, !byte(at: offset - 1).isDigit else { return false }
    let month = twoDigits(at: offset + 2)
    let day = twoDigits(at: offset + 4)
    return (1...12).contains(month) && (1...31).contains(day)
  }

  func areDigits(_ count: Int, at offset: Int) -> Bool {
    (0..<count).allSatisfy { byte(at: offset + $0).isDigit }
  }

  private func twoDigits(at offset: Int) -> Int {
    Int(byte(at: offset) &- 0x30) * 10 + Int(byte(at: offset + 1) &- 0x30)
  }
}
