internal import Documents
internal import Scanning

extension TokenScanner {
  /// The end of a date in figures, year, month and day: "2022-03-15", "2014/3/24", "24.3.2014".
  func numericDateEnd(_ start: Int, _ first: Int) -> Int? {
    let separator = byte(first)
    guard separator == 0x2D || separator == 0x2E || separator == 0x2F else { return nil }
    let second = digitsEnd(first + 1)
    guard (1...2).contains(second - first - 1), byte(second) == separator else { return nil }
    let third = digitsEnd(second + 1)
    guard third > second + 1, !isLetter(at: third) else { return nil }
    return isDate(start, first, second, third) && !isFollowedByFigures(third) ? third : nil
  }

  private func isDate(_ start: Int, _ first: Int, _ second: Int, _ third: Int) -> Bool {
    guard (1...12).contains(value(first + 1, second)) else { return false }
    if isYear(start, first) { return third - second <= 3 && (1...31).contains(value(second + 1, third)) }
    return first - start <= 2 && isYear(second + 1, third) && (1...31).contains(value(start, first))
  }

  private func isFollowedByFigures(_ end: Int) -> Bool {
    let separator = byte(end)
    return (separator == 0x2D || separator == 0x2F || separator == 0x2E) && byte(end + 1).isDigit
  }
}
