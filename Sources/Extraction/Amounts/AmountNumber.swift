internal import Documents
internal import Scanning

/// A number in figures as Swedish writes them: "1 525", "38,5", "-0,9", "6.150.000".
struct AmountNumber {
  let digits: Int
  let decimals: Int
  /// Without its sign.
  let span: TextSpan

  /// More figures than any budget has.
  private static let mostDigits = 15

  /// - Parameter start: The first figure of a run of figures.
  init?(at start: Int, in text: UTF8Text) {
    guard Self.mayStart(at: start, in: text) else { return nil }
    var reader = Reader(text: text, offset: start)
    reader.readWhole()
    reader.readDecimals()
    guard reader.count <= Self.mostDigits, !text.byte(at: reader.offset).isDigit else { return nil }
    digits = reader.value
    decimals = reader.decimals
    span = TextSpan(start, reader.offset)
  }

  /// Not inside a word, date or decimal: "KS2024", "2024-01-01 100 kr", "01 100".
  private static func mayStart(at start: Int, in text: UTF8Text) -> Bool {
    if text.isLetter(before: start) { return false }
    let before = text.byte(at: start - 1)
    if [0x2D, 0x2C, 0x2E, 0x2F, 0x3A].contains(before), text.byte(at: start - 2).isDigit { return false }
    return text.byte(at: start) != 0x30 || !text.byte(at: start + 1).isDigit
  }

  /// Where its sign starts: a dash that is glued to the number and follows no other, or the word "minus".
  func signStart(in text: UTF8Text) -> Int? {
    if let dash = text.dashStart(before: span.start) {
      let blank = text.skippingBlanks(before: dash)
      guard !text.isLetter(before: dash), !text.byte(at: blank - 1).isDigit else { return nil }
      return dash
    }
    let word = text.wordOnLine(before: span.start)
    return text.matches(word, "minus") ? word.start : nil
  }
}

/// Reads figures in groups of three, then decimals.
private struct Reader {
  let text: UTF8Text
  var offset: Int
  var value = 0
  var count = 0
  var decimals = 0

  init(text: UTF8Text, offset: Int) {
    self.text = text
    self.offset = offset
  }

  mutating func readWhole() {
    take(run(at: offset), from: offset)
    guard count <= 3 else { return }
    while let start = groupStart() { take(3, from: start) }
  }

  mutating func readDecimals() {
    let mark = text.byte(at: offset)
    guard mark == 0x2C || mark == 0x2E else { return }
    let figures = run(at: offset + 1)
    guard (1...3).contains(figures) else { return }
    decimals = figures
    take(figures, from: offset + 1)
  }

  /// Where the next group of three starts, behind a space or point.
  private func groupStart() -> Int? {
    let byte = text.byte(at: offset)
    let isSpace = byte != 0x0A && byte != 0x09 && text.spaceLength(at: offset) > 0
    guard isSpace || byte == 0x2E else { return nil }
    let start = offset + (isSpace ? text.spaceLength(at: offset) : 1)
    return run(at: start) == 3 ? start : nil
  }

  private func run(at start: Int) -> Int {
    var end = start
    while text.byte(at: end).isDigit { end += 1 }
    return end - start
  }

  private mutating func take(_ figures: Int, from start: Int) {
    for index in start..<(start + figures) where count + (index - start) < 16 {
      value = value * 10 + Int(text.byte(at: index) & 0x0F)
    }
    count += figures
    offset = start + figures
  }
}
