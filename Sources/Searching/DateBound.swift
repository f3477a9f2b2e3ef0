package import Documents

/// A day, month or year as the bound of a period: "2024-03-12", "2024-03", "2024".
package struct DateBound: Hashable, Sendable {
  package let first: CalendarDate
  package let last: CalendarDate

  /// `nil` where the text is none of these, or no such day exists.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil }
    guard (1...3).contains(numbers.count), numbers.count == parts.count, parts[0].count == 4,
      parts.dropFirst().allSatisfy({ $0.count == 2 })
    else { return nil }
    let month = numbers.count > 1 ? numbers[1] : nil
    let day = numbers.count > 2 ? numbers[2] : nil
    guard let first = CalendarDate(year: numbers[0], month: month ?? 1, day: day ?? 1),
      let last = CalendarDate(
        year: numbers[0], month: month ?? 12, day: day ?? CalendarDate.days(in: month ?? 12, of: numbers[0]))
    else { return nil }
    self.first = first
    self.last = last
  }
}
