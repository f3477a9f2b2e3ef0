internal import Documents
internal import Scanning

/// The markers of a list's items: "•", or numbers and letters in the style of an `ol`.
struct ListNumbering {
  private enum Style { case bullet, decimal, lowerLetter, upperLetter, lowerRoman, upperRoman }

  private static let bullet = Array("• ".utf8)

  private var style = Style.bullet
  private var next = 1
  private var step = 1

  init() {}

  init(_ tag: MarkupTag, in source: PageSource) {
    guard tag.name == .ol else { return }
    style = Self.style(source.value(of: .type, in: tag).map { source.text[$0] })
    if source.value(of: .reversed, in: tag) != nil { step = -1 }
    if let start = source.value(of: .start, in: tag) { next = Int(source.text[start]) ?? 1 }
  }

  private static func style(_ type: String?) -> Style {
    switch type {
    case "a": .lowerLetter
    case "A": .upperLetter
    case "i": .lowerRoman
    case "I": .upperRoman
    default: .decimal
    }
  }

  mutating func nextMarker(value: Int?) -> [UInt8] {
    guard style != .bullet else { return Self.bullet }
    let number = value ?? next
    next = number &+ step
    return Array((label(of: number) + ". ").utf8)
  }

  private func label(of number: Int) -> String {
    guard (1...3_999).contains(number) else { return String(number) }
    switch style {
    case .bullet, .decimal: return String(number)
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
