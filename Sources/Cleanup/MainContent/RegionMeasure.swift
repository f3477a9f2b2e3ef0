/// How much of what stands in a region, its inner regions included, in bytes of text.
struct RegionMeasure: Hashable, Sendable {
  var text = 0
  var links = 0
  /// Text of blocks that read as sentences: long, with few links.
  var prose = 0
  var headings = 0
  var holdsTitle = false
  var holdsMain = false

  mutating func add(_ block: RawBlock) {
    text += block.text.count
    links += block.evidence.linkBytes
    if block.isProse { prose += block.text.count }
    if case .heading(let level) = block.kind {
      headings += 1
      if level == 1 { holdsTitle = true }
    }
  }

  mutating func add(_ inner: RegionMeasure) {
    text += inner.text
    links += inner.links
    prose += inner.prose
    headings += inner.headings
    holdsTitle = holdsTitle || inner.holdsTitle
    holdsMain = holdsMain || inner.holdsMain
  }

  /// 0–1; 0 without text.
  var linkDensity: Double { text == 0 ? 0 : Double(links) / Double(text) }
}

extension RawBlock {
  /// 0–1.
  var linkDensity: Double { text.isEmpty ? 0 : Double(evidence.linkBytes) / Double(text.count) }

  /// Whether the block reads as sentences or data rather than as a menu item.
  var isProse: Bool {
    if isHeading { return false }
    if case .tableRow = kind { return linkDensity < 0.5 }
    return text.count >= 80 && linkDensity < 0.4
  }
}
