internal import Documents
internal import Scanning

/// Whether minutes have all their §, each once: the numbers found against those that the front page states, and where it
/// states none, against each other.
struct SectionCheck {
  /// In the order of the text.
  let items: [ItemSection]
  /// Numbers of all headings that look like those of items, chosen or not.
  let headings: Set<String>
  /// Numbers that the front page states; empty where it states none.
  let stated: Set<Int>

  func warnings() -> [DocumentWarning] {
    guard items.count >= 2 else { return [] }
    let absent = absentNumbers()
    let misplaced = absent.filter { headings.contains(String($0)) }
    return [
      warning(.sectionMissing, absent.filter { !headings.contains(String($0)) }.map(String.init)),
      warning(.sectionOrder, misplaced.map(String.init)), warning(.sectionRepeated, repeatedNumbers()),
    ].compactMap(\.self)
  }

  private func absentNumbers() -> [Int] {
    let found = Set(items.compactMap(ordinal))
    let expected = expectedNumbers(found)
    let absent = expected.subtracting(found)
    // Where most are absent, what is stated is not of these items.
    return absent.count < found.count ? absent.sorted() : []
  }

  private func expectedNumbers(_ found: Set<Int>) -> Set<Int> {
    if found.intersection(stated).count * 2 > found.count { return stated }
    guard stated.isEmpty, let first = found.min(), let last = found.max() else { return [] }
    return Set(first...last)
  }

  private func repeatedNumbers() -> [String] {
    var seen: Set<String> = []
    var repeated: [String] = []
    for item in items where !seen.insert(item.number).inserted && !repeated.contains(item.number) {
      repeated.append(item.number)
    }
    return repeated
  }

  /// "41" of "41 a".
  private func ordinal(of item: ItemSection) -> Int? { Int(item.number.prefix { $0.isNumber }) }

  private func warning(_ code: DocumentWarning.Code, _ numbers: [String]) -> DocumentWarning? {
    numbers.isEmpty ? nil : DocumentWarning(code, "§ " + numbers.joined(separator: ", "))
  }
}

extension SectionRange {
  /// Each number of a range or a list: 1, 2, 3 and 7 of "§§ 1-3, 7".
  static func numbers(in span: TextSpan, of text: UTF8Text) -> Set<Int> {
    var numbers: Set<Int> = []
    var last: Int?
    var isRange = false
    var cursor = Cursor(text, at: span.start, limit: span.end)
    while !cursor.atEnd {
      if let number = cursor.number(digits: 1...4) {
        if isRange, let last, last < number, number - last < 2_000 { numbers.formUnion(last...number) }
        numbers.insert(number)
        (last, isRange) = (number, false)
      } else if cursor.takeDash() {
        isRange = last != nil
      } else {
        if cursor.byte == 0x2C { isRange = false }
        cursor.offset += 1
      }
    }
    return numbers
  }
}
