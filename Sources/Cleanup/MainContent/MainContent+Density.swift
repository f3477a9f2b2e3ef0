internal import Documents
internal import Scanning

/// Regions of links beside the text.
extension MainContent {
  /// A page with less prose may itself be a list of links; one with a main heading needs less.
  private static let leastProse = 300
  private static let leastProseBelowHeading = 120

  mutating func removeLinkRegions() {
    guard measures[0].prose >= (title == nil ? Self.leastProse : Self.leastProseBelowHeading) else { return }
    let branches = branchesBesideText()
    for index in blocks.indices where blocks[index].removal == nil {
      guard let branch = branches[blocks[index].evidence.region ?? 0] else { continue }
      if isMostlyLinks(branch), index != title, !UTF8Text(validated: blocks[index].text).namesFile {
        blocks[index].removal = .density
      }
    }
  }

  /// Short regions need more of them: one link beside a number is no menu.
  private func isMostlyLinks(_ region: Int) -> Bool {
    measures[region].linkDensity > (measures[region].text < 80 ? 0.45 : 0.3)
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

extension UTF8Text {
  /// Whether the text is that of a link to a file, by type or size, or to a §.
  fileprivate var namesFile: Bool {
    bytes.indices.contains { index in
      switch bytes[index] {
      case 0x70, 0x50: hasPrefix("pdf", at: index)
      case 0x64, 0x44: hasPrefix("docx", at: index)
      case 0x20: hasPrefix(" kb", at: index) || hasPrefix(" mb", at: index)
      case 0xC2: hasPrefix("§", at: index)
      default: false
      }
    }
  }
}
