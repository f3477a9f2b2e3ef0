internal import Documents
internal import Scanning

/// The range of § that a front page states: "§§34-39", "55 – 65", "82".
enum SectionRange {
  static func range(in span: TextSpan, of text: UTF8Text) -> ClosedRange<Int>? {
    var numbers: [Int] = []
    var cursor = Cursor(text, at: span.start, limit: span.end)
    while !cursor.atEnd {
      if let number = cursor.number(digits: 1...4) {
        numbers.append(number)
      } else {
        cursor.offset += 1
      }
    }
    guard let least = numbers.min(), let most = numbers.max() else { return nil }
    return least...most
  }
}
