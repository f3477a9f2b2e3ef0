internal import Documents
internal import Scanning

/// The § of the document's own meeting: its headings, and mentions of their numbers.
struct OwnSections {
  /// Body and day of the meeting, where they are known.
  let link: SectionLink
  /// Spans of the numbers in the items' headings, sorted.
  private let headings: [TextSpan]
  private let text: UTF8Text
  private let numbers: Set<String>
  private let range: ClosedRange<Int>?

  init(of document: AnnotatedDocument, meeting: Meeting?, directory: OrganDirectory) {
    let items = document.tokenized.structured.items
    link = SectionLink(organ: meeting?.organ ?? directory.owner, date: meeting?.date?.description)
    text = document.text
    headings = items.map(\.numberSpan)
    numbers = Set(items.map(\.number))
    range = meeting?.sections.flatMap(Self.range)
  }

  /// Whether a § is the heading of an item; in a text without items, whether it starts its line.
  func isHeading(_ reference: SectionReference) -> Bool {
    if headings.isEmpty { return reference.startsLine(in: text) }
    let first = headings.count(ofFirst: { $0.end <= reference.span.start })
    return first < headings.count && headings[first].overlaps(reference.span)
  }

  /// Whether the meeting has a § of that number.
  func contain(_ expression: SectionExpression) -> Bool {
    if numbers.contains(expression.first) { return true }
    return Int(expression.first).flatMap { range?.contains($0) } ?? false
  }

  /// "55-65" as the front page states it.
  private static func range(_ text: String) -> ClosedRange<Int>? {
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard let first = numbers.first, let last = numbers.last, first <= last else { return nil }
    return first...last
  }
}
