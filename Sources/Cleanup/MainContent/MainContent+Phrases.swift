internal import Documents

/// Lines and sections that are known by their words.
extension MainContent {
  /// Bytes of text without links that no section of links to other pages holds.
  private static let longestTeaser = 200

  mutating func removePhrases() {
    var index = 0
    while index < blocks.count {
      guard blocks[index].removal == nil, let role = ChromePhrases.role(ofLine: blocks[index].text) else {
        index += 1
        continue
      }
      switch role {
      case .line,
        .link where blocks[index].linkDensity >= 0.5:
        blocks[index].removal = .phrase
        index += 1
      case .link: index += 1
      case .section: index = removeSection(at: index)
      }
    }
  }

  /// Removes a heading with the links and teasers under it.
  ///
  /// - Returns: Where to go on.
  private mutating func removeSection(at start: Int) -> Int {
    let end = endOfSection(at: start)
    let section = blocks[start + 1..<end].filter { $0.removal == nil }
    let bytes = section.reduce(0) { $0 + $1.text.count }
    let linkBytes = section.reduce(0) { $0 + $1.evidence.linkBytes }
    let isEmptyEnd = end == blocks.count && bytes <= Self.longestTeaser
    guard isEmptyEnd || linkBytes * 10 >= bytes else { return start + 1 }
    for index in start..<end where blocks[index].removal == nil { blocks[index].removal = .phrase }
    return end
  }

  /// Long, or a row of a table, or with a § or a date: no teaser.
  private func isText(_ block: RawBlock) -> Bool {
    block.text.count > Self.longestTeaser || block.kind == .tableRow || block.namesDocument
  }

  /// A section ends at a heading as high as its own that is no link, and before a text without links, unless it is
  /// the text of a teaser: under a heading that is a link.
  private func endOfSection(at start: Int) -> Int {
    var end = start + 1
    var isUnderLink = false
    while end < blocks.count {
      let block = blocks[end]
      if block.removal == nil {
        let isLink = block.linkDensity >= 0.5
        if block.isHeading, !isLink, block.headingLevel <= blocks[start].headingLevel { break }
        if block.evidence.linkBytes == 0, !isUnderLink, isText(block) { break }
        isUnderLink = block.isHeading && isLink
      }
      end += 1
    }
    return end
  }
}

extension RawBlock {
  /// 1–6; 6 for headings without a level, 7 for other blocks.
  var headingLevel: Int {
    if case .heading(let level) = kind { level == 0 ? 6 : level } else { 7 }
  }
}
