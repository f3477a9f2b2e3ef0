internal import Documents

/// Regions of links beside the text.
extension MainContent {
  /// A page with less prose may itself be a list of links.
  private static let leastProse = 300

  mutating func removeLinkRegions() {
    guard measures[0].prose >= Self.leastProse else { return }
    let branches = branchesBesideText()
    for index in blocks.indices where blocks[index].removal == nil {
      guard let branch = branches[blocks[index].evidence.region ?? 0] else { continue }
      if measures[branch].linkDensity > 0.3 { blocks[index].removal = .density }
    }
  }

  /// For each region the outermost one around it that branches off from the way to the text; `nil` on that way.
  private func branchesBesideText() -> [Int?] {
    let way = wayToText()
    let isOnWay = Set(way)
    var branches = [Int?](repeating: nil, count: regions.count)
    for index in regions.indices.dropFirst() {
      let parent = regions[index].parent ?? 0
      let branchesOff = isOnWay.contains(parent) && parent != way.last && !isOnWay.contains(index)
      branches[index] = branches[parent] ?? (branchesOff ? index : nil)
    }
    return branches
  }

  /// From the page down to the smallest region that holds most of the prose.
  private func wayToText() -> [Int] {
    var way = [0]
    for index in regions.indices.dropFirst() where regions[index].parent == way.last {
      if measures[index].prose * 10 >= measures[0].prose * 7 { way.append(index) }
    }
    return way
  }
}
