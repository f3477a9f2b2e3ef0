internal import Documents

/// Finds the document in a page: sets aside what surrounds it, block by block, each with a reason.
///
/// First regions go whose names or roles say navigation, unless too much of the page's prose stands in them; then
/// what is outside the main region, where the page has one by element, role or density.
struct MainContent {
  private let regions: [Region]
  private(set) var blocks: [RawBlock]
  private var measures: [RegionMeasure] = []
  /// Whether a region, or one around it, is set aside.
  private var removed: [Bool]

  static func select(_ blocks: [RawBlock], in regions: [Region]) -> [RawBlock] {
    var selection = MainContent(blocks: blocks, regions: regions)
    selection.run()
    return selection.blocks
  }

  private init(blocks: [RawBlock], regions: [Region]) {
    self.blocks = blocks
    self.regions = regions
    removed = [Bool](repeating: false, count: regions.count)
  }

  private mutating func run() {
    measure()
    removeChrome()
    measure()
    restrictToDeclaredMain()
    measure()
    removeLinkBranches()
  }

  // MARK: Measures

  private mutating func measure() {
    measures = [RegionMeasure](repeating: RegionMeasure(), count: regions.count)
    for block in blocks where block.removal == nil { measures[block.evidence.region ?? 0].add(block) }
    for index in regions.indices.reversed() {
      if regions[index].signs.contains(.main), !removed[index] { measures[index].holdsMain = true }
      if let parent = regions[index].parent { measures[parent].add(measures[index]) }
    }
  }

  /// Share of the page's prose that stands in a region.
  private func proseShare(_ index: Int) -> Double {
    measures[0].prose == 0 ? 0 : Double(measures[index].prose) / Double(measures[0].prose)
  }

  // MARK: Chrome

  private mutating func removeChrome() {
    for index in regions.indices.dropFirst() {
      let parent = regions[index].parent ?? 0
      removed[index] = removed[parent] || isChrome(index)
    }
    for index in blocks.indices where blocks[index].removal == nil && removed[blocks[index].evidence.region ?? 0] {
      if isTitleOfPage(blocks[index]) { continue }
      blocks[index].removal = .navigation
    }
  }

  private func isChrome(_ index: Int) -> Bool {
    let (region, measure) = (regions[index], measures[index])
    if region.signs.contains(.landmark) {
      if region.name == .header, isInMain(index) { return false }
      if measure.holdsMain { return false }
      return proseShare(index) < 0.5
    }
    if region.signs.contains(.teaser), measure.linkDensity > 0.2, !measure.holdsMain { return proseShare(index) < 0.3 }
    guard region.signs.contains(.chrome), !measure.holdsMain, !region.signs.contains(.main) else { return false }
    if region.signs.contains(.content) { return proseShare(index) < 0.2 }
    return proseShare(index) < 0.3
  }

  private func isInMain(_ index: Int) -> Bool {
    var next = regions[index].parent
    while let parent = next {
      if regions[parent].signs.contains(.main) { return true }
      next = regions[parent].parent
    }
    return false
  }

  private func isTitleOfPage(_ block: RawBlock) -> Bool { false }

  // MARK: Main region

  /// Keeps the regions that the page itself calls its document.
  private mutating func restrictToDeclaredMain() {
    let mains = outermost { $0.signs.contains(.main) && $0.name != .article }
    let articles = outermost { $0.signs.contains(.main) }
    let isDeclared = share(of: mains) >= 0.4
    guard isDeclared || share(of: articles) >= 0.5 else { return }
    let isInside = inside(isDeclared ? mains : articles)
    for index in blocks.indices where blocks[index].removal == nil {
      if !isInside[blocks[index].evidence.region ?? 0] { blocks[index].removal = .navigation }
    }
  }

  private func outermost(where isWanted: (Region) -> Bool) -> [Int] {
    var isInside = [Bool](repeating: false, count: regions.count)
    var found: [Int] = []
    for index in regions.indices.dropFirst() {
      isInside[index] = isInside[regions[index].parent ?? 0]
      if !isInside[index], !removed[index], isWanted(regions[index]) {
        found.append(index)
        isInside[index] = true
      }
    }
    return found
  }

  private func share(of indices: [Int]) -> Double { indices.reduce(0) { $0 + proseShare($1) } }

  private func inside(_ roots: [Int]) -> [Bool] {
    var isInside = [Bool](repeating: false, count: regions.count)
    for root in roots { isInside[root] = true }
    for index in regions.indices.dropFirst() where isInside[regions[index].parent ?? 0] { isInside[index] = true }
    return isInside
  }

  // MARK: Density

  /// Removes what stands beside the densest region and is mostly links.
  private mutating func removeLinkBranches() {
    guard measures[0].prose >= 300 else { return }
    let path = pathToDensest()
    var branch = [Int?](repeating: nil, count: regions.count)
    for index in regions.indices.dropFirst() {
      let parent = regions[index].parent ?? 0
      branch[index] = branch[parent] ?? (path.contains(index) || !path.contains(parent) || parent == path.last ? nil : index)
    }
    for index in blocks.indices where blocks[index].removal == nil {
      guard let branch = branch[blocks[index].evidence.region ?? 0] else { continue }
      if measures[branch].linkDensity > 0.3 { blocks[index].removal = .density }
    }
  }

  /// From the page down to the smallest region that holds nearly all prose.
  private func pathToDensest() -> [Int] {
    var path = [0]
    for index in regions.indices.dropFirst() where regions[index].parent == path.last {
      if measures[index].prose * 10 >= measures[0].prose * 7 { path.append(index) }
    }
    return path
  }
}
