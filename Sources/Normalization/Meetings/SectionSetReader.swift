internal import Documents
internal import Scanning

/// Reads § and ranges of them: "§§ 34-37, 39", "§ 6".
enum SectionSetReader {
  /// - Parameter cursor: At or before the sign; behind the last number afterwards.
  /// - Returns: `nil` without a § and number.
  static func set(at cursor: inout Cursor) -> SectionSet? {
    var ahead = cursor
    guard takeSign(&ahead) else { return nil }
    var ranges: [ClosedRange<Int>] = []
    while let range = range(at: &ahead) {
      ranges.append(range)
      cursor = ahead
      ahead.skipSpaces()
      if ahead.take(0x2C) {
        ahead.skipSpaces()
      } else if !ahead.take("och ") {
        break
      }
      _ = takeSign(&ahead)
    }
    return ranges.isEmpty ? nil : SectionSet(ranges)
  }

  /// "§", "§§" and the blanks behind.
  private static func takeSign(_ cursor: inout Cursor) -> Bool {
    guard cursor.take("§") else { return false }
    cursor.take("§")
    cursor.skipSpaces()
    return true
  }

  private static func range(at cursor: inout Cursor) -> ClosedRange<Int>? {
    guard let first = cursor.number(digits: 1...4) else { return nil }
    var ahead = cursor
    ahead.skipSpaces()
    guard ahead.takeDash() else { return first...first }
    while ahead.takeDash() {}
    ahead.skipSpaces()
    _ = takeSign(&ahead)
    guard let last = ahead.number(digits: 1...4), last >= first else { return first...first }
    cursor = ahead
    return first...last
  }

  /// From the least to the largest number of a range as the front page has it: "55-65".
  static func hull(of range: String?) -> ClosedRange<Int>? {
    let numbers = (range ?? "").split { !$0.isNumber }.compactMap { Int($0) }
    guard let least = numbers.min(), let most = numbers.max() else { return nil }
    return least...most
  }
}
