internal import Documents
internal import Scanning

/// Cuts a run of blocks into headed parts. What stands above the first heading is of no part.
struct PartSegmenter {
  let clean: CleanDocument

  func parts(in blocks: Range<Int>) -> [PartSection] {
    var headings: [(index: Int, role: PartSection.Role)] = []
    for index in blocks {
      guard let role = PartHeading.role(of: clean.blocks[index].span, in: clean.text) else { continue }
      if let last = headings.last, last.index == index - 1, leadsIn(index, under: last.role) { continue }
      headings.append((index, role))
    }
    return headings.indices.map { place in
      let (index, role) = headings[place]
      let next = place + 1 < headings.count ? headings[place + 1].index : blocks.upperBound
      let heading = clean.blocks[index].span
      let body =
        index + 1 < next
        ? TextSpan(clean.blocks[index + 1].span.start, clean.blocks[next - 1].span.end)
        : TextSpan(heading.end, heading.end)
      return PartSection(role: role, heading: heading, body: body)
    }
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
