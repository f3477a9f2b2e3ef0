internal import Documents
internal import Lexicons
internal import Scanning

/// Tells the headings among blocks by their looks, and their levels by how much they stand out.
struct PageHeadings {
  /// In characters.
  private static let longest = 200
  /// In points: a font larger by so much than that of the text is a heading's.
  private static let leastStep = 0.9

  private let style: PageStyle

  init(style: PageStyle) { self.style = style }

  func marked(_ blocks: [FlowBlock]) -> [RawBlock] {
    let looks = blocks.map { look(of: $0) }
    let levels = levels(of: looks.compactMap(\.self))
    return zip(blocks, looks).map { block, look in
      var raw = block.raw
      if let look { raw.kind = .heading(level: levels[look] ?? 0) }
      return raw
    }
  }

  /// How a heading stands out; sorted from the highest level down.
  private struct Look: Hashable, Comparable {
    /// In half points.
    let size: Int
    let isBold: Bool

    static func < (left: Look, right: Look) -> Bool {
      left.size != right.size ? left.size > right.size : left.isBold && !right.isBold
    }
  }

  private func levels(of looks: [Look]) -> [Look: Int] {
    let sorted = Set(looks).sorted()
    return Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, min($0 + 1, 6)) })
  }

  /// `nil` for what is no heading.
  private func look(of block: FlowBlock) -> Look? {
    let text = UTF8Text(validated: block.raw.text)
    guard block.raw.removal == nil, block.fontSize > 0, mayBeHeading(block.raw, text) else { return nil }
    let isLarger = block.fontSize >= style.bodySize + Self.leastStep
    let isBolder = block.isBold && !style.isBodyBold
    let isListed = Lexicons.partHeadings.contains(text.span, in: text)
    let isInCapitals = block.standsApart && Self.isInCapitals(text)
    guard isLarger || isBolder || isListed || isInCapitals else { return nil }
    return Look(size: Int((block.fontSize * 2).rounded()), isBold: block.isBold)
  }

  private func mayBeHeading(_ block: RawBlock, _ text: UTF8Text) -> Bool {
    guard text.characterCount(text.span) <= Self.longest, text.bytes.contains(where: \.isLetterASCII) else {
      return false
    }
    if block.kind == .listItem, !text.isDigit(at: 0) { return false }
    return ![0x2E, 0x2C, 0x3B].contains(text.byte(at: text.count - 1))
  }

  private static func isInCapitals(_ text: UTF8Text) -> Bool {
    let letters = text.bytes.filter(\.isLetterASCII)
    return letters.count >= 4 && letters.allSatisfy(\.isUpperASCII)
  }
}
