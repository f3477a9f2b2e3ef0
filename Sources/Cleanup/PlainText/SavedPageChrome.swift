internal import Documents
internal import Lexicons
internal import Scanning

/// Marks what a web page saved as text carries from its site: skip links, contact blocks, feedback forms, notices.
struct SavedPageChrome {
  /// How far from the top the title may stand again below the site's own lines, in blocks.
  private static let reach = 30
  /// The site's own lines are short, in bytes; what is longer is text, and nothing is taken away around it.
  private static let longestSiteLine = 250
  /// A contact block has no longer lines, in bytes.
  private static let longestContactLine = 160

  static func marked(_ blocks: [RawBlock]) -> [RawBlock] {
    var chrome = SavedPageChrome(blocks: blocks)
    chrome.markListed()
    chrome.markBreadcrumbs()
    chrome.markTail()
    chrome.markAboveRepeatedTitle()
    return chrome.blocks
  }

  private var blocks: [RawBlock]

  // MARK: Listed lines

  private mutating func markListed() {
    var inContact = false
    for index in blocks.indices where blocks[index].removal == nil {
      let kind = Self.phraseKind(of: blocks[index])
      if kind == nil, inContact { inContact = isContactLine(blocks[index]) }
      if kind == "contact" { inContact = index + 1 < blocks.count && hasContactDetails(after: index) }
      if kind == "line" || inContact { blocks[index].removal = .phrase }
    }
  }

  /// "line" or "contact" where the list of phrases has the block, white space and bullets aside.
  static func phraseKind(of block: RawBlock) -> String? {
    let text = UTF8Text(validated: block.text)
    guard text.count <= 250 else { return nil }
    let marker = ListMarker.length(at: text.span, in: text)
    let span = text.trimmed(TextSpan(marker, text.count))
    return Lexicons.savedPagePhrases.kind(ofShape: LineShape.of(span, in: text))
  }

  private func hasContactDetails(after index: Int) -> Bool {
    blocks[(index + 1)...].prefix(4).contains { ContactDetails.found(in: UTF8Text(validated: $0.text)) }
  }

  /// Short, no heading, no sentence of its own: an address, a phone number, opening hours.
  private func isContactLine(_ block: RawBlock) -> Bool {
    guard block.text.count <= Self.longestContactLine else { return false }
    return ContactDetails.found(in: UTF8Text(validated: block.text)) || (!block.isHeading && block.text.last != 0x2E)
  }

  // MARK: Breadcrumbs and teasers

  /// "Start / Bygga och bo / Nyheter", "Hem > Bygga > Vatten", "Omsorg | Bygga | Skola | Politik" above the title.
  private mutating func markBreadcrumbs() {
    for index in blocks.indices.prefix(Self.reach) where blocks[index].removal == nil {
      let text = UTF8Text(validated: blocks[index].text)
      let starts =
        text.hasPrefix("start ", at: 0) || text.hasPrefix("hem ", at: 0) || text.hasPrefix("startsida ", at: 0)
      let isTrail = starts && Self.separators([0x2F, 0x3E, 0x203A, 0xBB], in: text) >= 2
      if text.count <= 150, isTrail || Self.separators([0x7C], in: text) >= 3 { blocks[index].removal = .navigation }
    }
  }

  /// How many of the given characters stand with a space on either side.
  private static func separators(_ values: [UInt32], in text: UTF8Text) -> Int {
    text.bytes.indices.filter { offset in
      let (value, length) = text.scalar(at: offset)
      return values.contains(value) && text.byte(at: offset - 1) == 0x20 && text.byte(at: offset + length) == 0x20
    }.count
  }

  /// What follows the text to the end, where a listed line begins it and all of it is short.
  private mutating func markTail() {
    guard let head = blocks.indices.first(where: { Self.phraseKind(of: blocks[$0]) == "tail" }) else { return }
    let tail = blocks[head...]
    guard tail.count <= Self.reach, tail.allSatisfy({ $0.text.count <= Self.longestSiteLine && $0.kind != .tableRow }),
      blocks[..<head].contains(where: { $0.removal == nil })
    else { return }
    for index in head..<blocks.count where blocks[index].removal == nil { blocks[index].removal = .phrase }
  }

  // MARK: The title again

  /// Where the first line stands once more below lines of the site, the page begins there.
  private mutating func markAboveRepeatedTitle() {
    guard let first = blocks.firstIndex(where: { $0.removal == nil }), blocks[first].text.count > 12 else { return }
    let window = blocks.indices.dropFirst(first + 1).prefix(Self.reach)
    guard let again = window.first(where: { blocks[$0].text == blocks[first].text }) else { return }
    let between = blocks[(first + 1)..<again]
    guard between.contains(where: { $0.removal == .phrase }),
      between.allSatisfy({ $0.text.count <= Self.longestSiteLine })
    else { return }
    for index in first..<again where blocks[index].removal == nil {
      blocks[index].removal = index == first ? .repeated : .phrase
    }
  }
}
