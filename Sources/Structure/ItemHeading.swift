internal import Documents
internal import Lexicons
internal import Scanning

/// The title of an item and the lines that belong to its heading: "§ 35 2026.034 SN", then the title, then "Dnr …".
///
/// Between § and title may stand the § under which another body treated the item before: "Au § 19" below "Bun § 32".
struct ItemHeading {
  /// Without § and case number; `nil` where the item has none.
  private(set) var title: String?
  /// End of the heading's last line.
  private(set) var end: Int
  /// Index of the first block below the heading.
  private(set) var nextBlock: Int

  /// How many lines of case numbers and page statements may stand between § and title.
  private static let reach = 4

  init(_ header: ItemHeader, limit: Int, in clean: CleanDocument) {
    let text = clean.text
    end = clean.blocks[header.block].span.end
    nextBlock = header.block + 1
    title = Self.title(in: header.rest, of: text)
    let end = min(limit, nextBlock + Self.reach)
    while nextBlock < end, let last = takeLine(at: nextBlock, limit: limit, in: clean) {
      self.end = clean.blocks[last].span.end
      nextBlock = last + 1
    }
  }

  /// Takes a line of the heading; returns its last block, `nil` where the heading is over.
  private mutating func takeLine(at index: Int, limit: Int, in clean: CleanDocument) -> Int? {
    let (block, text) = (clean.blocks[index], clean.text)
    if CaseLine.isCaseNumber(block.span, in: text) || CaseLine.startsWithLabel(block.span, in: text) { return index }
    if let earlier = ItemHeader(block, index: index, in: text), earlier.organ != nil {
      title = title ?? Self.title(in: earlier.rest, of: text)
      return index
    }
    if let begun = title {
      guard index == nextBlock, goesOn(begun, in: block, of: text) else { return nil }
      title = begun + " " + text.singleSpaced(block.span)
      return index
    }
    if Self.isStatement(block, in: text) { return index }
    guard Self.mayBeTitle(block, in: text) else { return nil }
    let last = Self.lastLineOfTitle(from: index, limit: limit, in: clean)
    title = Self.title(in: TextSpan(block.span.start, clean.blocks[last].span.end), of: text)
    return last
  }

  /// Whether a title that ends in "i", "och", "för" … goes on in a block, on the line after the heading.
  private func goesOn(_ title: String, in block: TextBlock, of text: UTF8Text) -> Bool {
    let last = title.split(separator: " ").last.map(String.init) ?? ""
    return Lexicons.openWords.contains(last) && Self.mayBeTitle(block, in: text) && block.span.count <= 130
  }

  /// The words of a heading without the case number before or after them, tabs as spaces.
  private static func title(in span: TextSpan, of text: UTF8Text) -> String? {
    if span.isEmpty || CaseLine.isCaseNumber(span, in: text) { return nil }
    var start = span.start
    // "§ 101. Val av justerare", "§ 7: Budget".
    while start < span.end, [0x2E, 0x3A, 0x2C].contains(text.byte(at: start)) { start += 1 }
    let words = text.trimmed(TextSpan(start, max(start, CaseLine.trailingStart(in: span, of: text))))
    let title = text.singleSpaced(words)
    return title.isEmpty ? nil : title
  }

  /// A title may stand on several lines: all short lines down to the first heading of a part, or none but the first.
  private static func lastLineOfTitle(from first: Int, limit: Int, in clean: CleanDocument) -> Int {
    for index in (first + 1)..<max(first + 1, min(limit, first + 1 + reach)) {
      let block = clean.blocks[index]
      if PartHeading.isHeading(block.span, in: clean.text) { return index - 1 }
      let goesOn = block.kind == .paragraph || block.isHeading
      guard goesOn, block.span.count <= 130, !isPublicationLine(block, in: clean.text),
        !(clean.blocks[first].isHeading && !block.isHeading), !endsSentence(block, in: clean.text),
        !endsSentence(clean.blocks[index - 1], in: clean.text)
      else {
        break
      }
    }
    return first
  }

  /// Whether a line ends in a period that is of no abbreviation ("taxor m.m.").
  private static func endsSentence(_ block: TextBlock, in text: UTF8Text) -> Bool {
    let end = block.span.end
    guard text.byte(at: end - 1) == 0x2E else { return false }
    return text.byte(at: end - 3) != 0x2E && text.byte(at: end - 3) != 0x20
  }

  /// "Publicerat 24 maj, 2024" below the heading of a page.
  private static func isPublicationLine(_ block: TextBlock, in text: UTF8Text) -> Bool {
    text.hasPrefix("publicera", at: block.span.start) || text.hasPrefix("uppdatera", at: block.span.start)
      || text.hasPrefix("senast ", at: block.span.start)
  }

  private static func isStatement(_ block: TextBlock, in text: UTF8Text) -> Bool {
    Lexicons.pageFurniture.kind(ofShape: LineShape.of(block.span, in: text)) != nil
  }

  private static func mayBeTitle(_ block: TextBlock, in text: UTF8Text) -> Bool {
    // "Valberedningens förslag till val" is a title here; below it it would be a part.
    block.span.count <= 400 && block.kind != .listItem
      && (!PartHeading.isListed(block.span, in: text) || PartHeading.mayBeTitle(block.span, in: text))
  }
}
