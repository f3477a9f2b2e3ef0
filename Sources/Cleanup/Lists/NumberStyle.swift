/// How a list shows its numbers.
enum NumberStyle: Sendable {
  case decimal, paddedDecimal, lowerLetter, upperLetter, lowerRoman, upperRoman

  func label(of number: Int) -> String {
    guard (1...3_999).contains(number) else { return String(number) }
    switch self {
    case .decimal: return String(number)
    case .paddedDecimal: return number < 10 ? "0\(number)" : String(number)
    case .lowerLetter: return Self.letters(number)
    case .upperLetter: return Self.letters(number).uppercased()
    case .lowerRoman: return Self.roman(number)
    case .upperRoman: return Self.roman(number).uppercased()
    }
  }

  /// a … z, aa, ab …
  private static func letters(_ number: Int) -> String {
    var (rest, letters) = (number, "")
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(0x61 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  private static func roman(_ number: Int) -> String {
    let signs = [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
      (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var (rest, roman) = (number, "")
    for (value, sign) in signs {
      while rest >= value {
        roman += sign
        rest -= value
      }
    }
    return roman
  }
}
