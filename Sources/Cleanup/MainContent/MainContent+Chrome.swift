internal import Documents

/// Regions that are navigation by element, role, class or id.
extension MainContent {
  mutating func removeChrome() {
    let isInMain = regionsInsideMain()
    let dropsArticles = share(of: linkedArticles(isInMain)) < 0.5
    for index in regions.indices.dropFirst() {
      let parent = regions[index].parent ?? 0
      let isTeaser = dropsArticles && isInMain[index] && isLinkedArticle(index)
      isRemoved[index] = isRemoved[parent] || isTeaser || isChrome(index, isInMain: isInMain[index])
    }
    for index in blocks.indices where blocks[index].removal == nil && isRemoved[blocks[index].evidence.region ?? 0] {
      if index == title { continue }
      blocks[index].removal = .navigation
    }
  }

  private func isChrome(_ index: Int, isInMain: Bool) -> Bool {
    let signs = regions[index].signs
    guard !signs.isDisjoint(with: [.landmark, .chrome, .teaser]) else { return false }
    if isInMain || regions[index].name == .header, holdsTitle(index), measures[index].linkDensity < 0.3 { return false }
    if signs.contains(.landmark) {
      if regions[index].name == .header, isInMain, !signs.contains(.chrome) { return false }
      return share(of: index) < 0.5
    }
    if signs.contains(.teaser), measures[index].linkDensity > 0.2 || measures[index].linkedHeadings > 0 {
      return share(of: index) < 0.3
    }
    guard signs.contains(.chrome), !signs.contains(.main) else { return false }
    return share(of: index) < (signs.contains(.content) ? 0.2 : 0.3)
  }

  /// An article inside another whose heading leads to another page.
  private func isLinkedArticle(_ index: Int) -> Bool {
    regions[index].name == .article && measures[index].linkedHeadings > 0
  }

  private func linkedArticles(_ isInMain: [Bool]) -> [Int] {
    regions.indices.filter { isInMain[$0] && isLinkedArticle($0) }
  }

  private func regionsInsideMain() -> [Bool] {
    var isInside = [Bool](repeating: false, count: regions.count)
    for index in regions.indices {
      guard let parent = regions[index].parent else { continue }
      isInside[index] = isInside[parent] || regions[parent].signs.contains(.main)
    }
    return isInside
  }
}
