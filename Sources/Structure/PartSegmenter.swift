internal import Documents

/// Cuts a run of blocks into headed parts. What stands above the first heading is of no part.
struct PartSegmenter {
  let clean: CleanDocument

  func parts(in blocks: Range<Int>) -> [PartSection] {
    let headings = blocks.compactMap { index in
      PartHeading.role(of: clean.blocks[index].span, in: clean.text).map { (index, $0) }
    }
    return headings.indices.map { place in
      let (index, role) = headings[place]
      let next = place + 1 < headings.count ? headings[place + 1].0 : blocks.upperBound
      let heading = clean.blocks[index].span
      let body =
        index + 1 < next
        ? TextSpan(clean.blocks[index + 1].span.start, clean.blocks[next - 1].span.end)
        : TextSpan(heading.end, heading.end)
      return PartSection(role: role, heading: heading, body: body)
    }
  }
}
