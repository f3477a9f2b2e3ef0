internal import Documents
internal import Scanning

/// Cuts a run of blocks into headed parts. What stands above the first heading is of no part.
struct PartSegmenter {
  let clean: CleanDocument

  private typealias Heading = (index: Int, role: PartSection.Role, span: TextSpan)

  func parts(in blocks: Range<Int>) -> [PartSection] {
    var headings: [Heading] = []
    for index in blocks {
      guard let heading = heading(at: index) else { continue }
      if let last = headings.last, last.index == index - 1, leadsIn(index, under: last.role) { continue }
      headings.append(heading)
    }
    return headings.indices.map { place in
      let next = place + 1 < headings.count ? headings[place + 1].index : blocks.upperBound
      return part(headings[place], before: next)
    }
  }

  private func heading(at index: Int) -> Heading? {
    let span = clean.blocks[index].span
    if let role = PartHeading.role(of: span, in: clean.text) { return (index, role, span) }
    guard let leading = PartHeading.leading(span, in: clean.text),
      clean.blocks[index].kind == .paragraph || clean.blocks[index].isHeading
    else { return nil }
    return (index, leading.role, leading.heading)
  }

  /// - Parameter next: Index of the first block behind the part.
  private func part(_ heading: Heading, before next: Int) -> PartSection {
    let block = clean.blocks[heading.index].span
    let end = clean.blocks[next - 1].span.end
    let start =
      heading.span.end < block.end
      ? clean.text.trimmed(TextSpan(heading.span.end, block.end)).start
      : heading.index + 1 < next ? clean.blocks[heading.index + 1].span.start : end
    return PartSection(role: heading.role, heading: heading.span, body: TextSpan(start, max(start, end)))
  }

  /// "Nämnden beslutar att" just below "Förslag till beslut" leads in what is proposed, and heads nothing.
  private func leadsIn(_ index: Int, under role: PartSection.Role) -> Bool {
    guard role == .proposal || role == .decision, let last = clean.text.word(before: clean.blocks[index].span.end)
    else {
      return false
    }
    return clean.text.matches(last, "beslutar") || clean.text.matches(last, "att")
  }
}
