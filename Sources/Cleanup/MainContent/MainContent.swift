internal import Documents

/// Finds the document in a page: sets aside what surrounds it, block by block, each with a reason.
///
/// First go regions whose names or roles say navigation, unless too much of the page stands in them; then what is
/// outside the region that the page calls its document; then regions of links beside the densest text; last, lines
/// and sections known by their words. A page that shows none of this keeps all its blocks.
struct MainContent {
  let regions: [Region]
  var blocks: [RawBlock]
  private(set) var measures: [RegionMeasure] = []
  /// The page's main heading, which stays wherever it stands.
  let title: Int?
  /// Whether a region, or one around it, is set aside.
  var isRemoved: [Bool]

  static func select(_ blocks: consuming [RawBlock], in regions: [Region]) -> [RawBlock] {
    var selection = MainContent(blocks: blocks, regions: regions)
    selection.measure()
    selection.removeChrome()
    selection.measure()
    selection.restrictToDeclaredMain()
    selection.measure()
    selection.removeLinkRegions()
    selection.removePhrases()
    selection.removeLinksBeforeTitle()
    selection.removeLinksAfterText()
    selection.removeEmptySections()
    return selection.blocks
  }

  private init(blocks: consuming [RawBlock], regions: [Region]) {
    title = Self.title(of: blocks, in: regions)
    self.blocks = blocks
    self.regions = regions
    isRemoved = [Bool](repeating: false, count: regions.count)
  }

  /// The only first-level heading that is no link, or the first one inside the declared main region.
  private static func title(of blocks: [RawBlock], in regions: [Region]) -> Int? {
    let headings = blocks.indices.filter {
      blocks[$0].removal == nil && blocks[$0].headingLevel == 1 && blocks[$0].linkDensity < 0.5
    }
    if headings.count < 2 { return headings.first }
    return headings.first { index in
      var region = blocks[index].evidence.region
      while let current = region {
        if regions[current].signs.contains(.main) { return true }
        region = regions[current].parent
      }
      return false
    }
  }

  /// Whether a region holds the page's main heading.
  func holdsTitle(_ region: Int) -> Bool {
    var next = title.flatMap { blocks[$0].evidence.region }
    while let current = next, current >= region {
      if current == region { return true }
      next = regions[current].parent
    }
    return false
  }

  private mutating func measure() { measures = Self.measures(of: blocks, in: regions) }

  /// Inner regions have higher indices than those around them.
  private static func measures(of blocks: [RawBlock], in regions: [Region]) -> [RegionMeasure] {
    var measures = [RegionMeasure](repeating: RegionMeasure(), count: regions.count)
    for index in blocks.indices where blocks[index].removal == nil {
      measures[blocks[index].evidence.region ?? 0].add(blocks[index].measure)
    }
    for index in regions.indices.reversed() {
      if let parent = regions[index].parent { measures[parent].add(measures[index]) }
    }
    return measures
  }

  /// Share of the page's substance that stands in a region, 0–1.
  func share(of index: Int) -> Double {
    measures[0].substance == 0 ? 0 : Double(measures[index].substance) / Double(measures[0].substance)
  }

  func share(of indices: [Int]) -> Double { indices.reduce(0) { $0 + share(of: $1) } }
}
