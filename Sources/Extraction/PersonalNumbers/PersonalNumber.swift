internal import Documents
internal import Scanning

/// The figures of a personal identity number and whether they are one: a day, a serial number and a check digit.
///
/// Skatteverket, SKV 704 and SKV 707: YYMMDD, three figures of which none is "000", and the check digit of Luhn's algorithm over
/// the ten. A samordningsnummer has 60 added to the day.
struct PersonalNumber {
  let kind: PersonalNumberKind

  /// - Parameter digits: Ten figures, or twelve with the century.
  init?(_ digits: [UInt8]) {
    guard digits.count == 10 || digits.count == 12 else { return nil }
    let ten = Array(digits.suffix(10))
    let year = Self.number(digits.prefix(digits.count - 8))
    let (month, day) = (Self.number(ten[2..<4]), Self.number(ten[4..<6]))
    let isCoordination = day > 60
    let years = digits.count == 12 ? [year] : [1900 + year, 2000 + year]
    guard years.contains(where: { (1840...2100).contains($0) }), Self.number(ten[6..<9]) > 0,
      years.contains(where: { CalendarDate(year: $0, month: month, day: isCoordination ? day - 60 : day) != nil }),
      Self.checksum(of: ten) == 0
    else { return nil }
    kind = isCoordination ? .samordningsnummer : .personnummer
  }

  /// Luhn: every other figure doubled, the sum of all figures modulo ten.
  private static func checksum(of digits: [UInt8]) -> Int {
    digits.enumerated().reduce(0) { sum, digit in
      let product = Int(digit.element) * (digit.offset % 2 == 0 ? 2 : 1)
      return sum + product / 10 + product % 10
    } % 10
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1) } }
}
