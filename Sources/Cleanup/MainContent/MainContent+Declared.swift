internal import Documents

/// The region that a page calls its document: `main`, `article`, their roles.
extension MainContent {
  mutating func restrictToDeclaredMain() {
    guard let roots = declaredMain() else { return }
    let isInside = inside(roots)
    for index in blocks.indices where blocks[index].removal == nil && index != title {
      if !isInside[blocks[index].evidence.region ?? 0] { blocks[index].removal = .navigation }
    }
  }

  /// `nil` where nothing is declared, or where most of the page stands outside of what is.
  private func declaredMain() -> [Int]? {
    let mains = outermost { $0.signs.contains(.main) && $0.name != .article }
    if !mains.isEmpty, share(of: mains) >= 0.4 { return mains }
    let articles = outermost { $0.signs.contains(.main) }
    return !articles.isEmpty && share(of: articles) >= 0.5 ? articles : nil
  }

  private func outermost(where isWanted: (Region) -> Bool) -> [Int] {
    var isInside = [Bool](repeating: false, count: regions.count)
    var found: [Int] = []
    for index in regions.indices.dropFirst() {
      isInside[index] = isInside[regions[index].parent ?? 0]
      if !isInside[index], !isRemoved[index], isWanted(regions[index]) {
        found.append(index)
        isInside[index] = true
      }
    }
    return found
  }

  private func inside(_ roots: [Int]) -> [Bool] {
    var isInside = [Bool](repeating: false, count: regions.count)
    for root in roots { isInside[root] = true }
    for index in regions.indices.dropFirst() where isInside[regions[index].parent ?? 0] { isInside[index] = true }
    return isInside
  }
}
