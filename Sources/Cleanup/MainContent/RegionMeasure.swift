/// How much of what stands in a region, its inner regions included, in bytes of text.
struct RegionMeasure: Hashable, Sendable {
  private(set) var text = 0
  private(set) var links = 0
  /// Text of blocks that read as sentences or data: long, with few links.
  private(set) var prose = 0
  /// Headings that are links as a whole, as those of teasers are.
  private(set) var linkedHeadings = 0

  mutating func add(_ block: BlockMeasure) {
    text += block.text
    links += block.links
    if block.isProse { prose += block.text }
    if block.isHeading, block.linkDensity > 0.8 { linkedHeadings += 1 }
  }

  mutating func add(_ inner: RegionMeasure) {
    text += inner.text
    links += inner.links
    prose += inner.prose
    linkedHeadings += inner.linkedHeadings
  }

  /// What would be lost with the region: prose counts four times.
  var substance: Int { prose * 4 + text - links }

  /// 0–1; 0 without text.
  var linkDensity: Double { text == 0 ? 0 : Double(links) / Double(text) }
}
