internal import Documents
internal import Scanning

/// Links before and after the text, and headings that have lost what stood under them.
extension MainContent {
  private static let leastLinksAfterText = 3
  private static let leastProseBeforeLinks = 1_000

  /// Paths and categories above the title.
  mutating func removeLinksBeforeTitle() {
    guard let title = blocks.firstIndex(where: { $0.removal == nil && $0.headingLevel == 1 }) else { return }
    guard !blocks[..<title].contains(where: { $0.removal == nil && $0.isProse }) else { return }
    for index in 0..<title where blocks[index].removal == nil && blocks[index].isLink && !blocks[index].namesDocument {
      blocks[index].removal = .density
    }
  }

  /// Links to other pages after a long text, but none that may be to the text's own documents.
  mutating func removeLinksAfterText() {
    var prose = 0
    for index in blocks.indices where blocks[index].removal == nil && blocks[index].isProse {
      prose += blocks[index].text.count
    }
    guard prose >= Self.leastProseBeforeLinks else { return }
    var run: [Int] = []
    var bytes = 0
    for index in blocks.indices.reversed() where blocks[index].removal == nil {
      guard blocks[index].isHeading || (blocks[index].isLink && !blocks[index].namesDocument) else { break }
      run.append(index)
      bytes += blocks[index].text.count
    }
    let links = run.filter { blocks[$0].isLink }
    guard links.count >= Self.leastLinksAfterText, bytes * 4 < prose else { return }
    for index in links { blocks[index].removal = .density }
  }

  /// A heading goes with what stood under it.
  mutating func removeEmptySections() {
    var holdsRemoved = false
    var nextLevel = 0
    for index in blocks.indices.reversed() {
      let level = blocks[index].headingLevel
      if blocks[index].removal == .hidden { continue }
      if blocks[index].removal != nil {
        holdsRemoved = true
      } else if blocks[index].isHeading, holdsRemoved, nextLevel <= level, level > 1, !blocks[index].namesDocument {
        blocks[index].removal = blocks[index].linkDensity > 0.5 ? .density : .navigation
      } else {
        holdsRemoved = false
        nextLevel = level
      }
    }
  }
}

extension RawBlock {
  fileprivate var isLink: Bool { linkDensity > 0.8 }

  /// Whether the block may name a document: by a §, or by a date or number of four digits in all.
  var namesDocument: Bool {
    var digits = 0
    for (index, byte) in text.enumerated() {
      if byte.isDigit { digits += 1 }
      if byte == 0xA7, index > 0, text[index - 1] == 0xC2 { return true }
    }
    return digits >= 4
  }
}
