internal import Documents
internal import Lexicons
internal import Scanning

extension OfficeDocument {
  /// Everything in the order of a reader: the head of the first page, the text; headers and footers of the
  /// pages are taken out.
  func assembledBlocks() -> [RawBlock] {
    letterhead() + blocks + (headers + footers).map { $0.removed(as: .page) }
  }

  /// The first page's header stays, as the first of a running head does: it is often all that names the meeting. What
  /// the text says itself, and page numbers, are taken out.
  private func letterhead() -> [RawBlock] {
    let said = Set(blocks.lazy.filter { $0.removal == nil }.map(\.text))
    return firstHeader.map { $0.isPageNumber || said.contains($0.text) ? $0.removed(as: .page) : $0 }
  }

  /// The title by its style, the only first-level heading, or the stated title where the text has it too.
  func metadata() -> DocumentMetadata {
    var metadata = DocumentMetadata(title: styledTitle ?? onlyHeading ?? confirmedTitle, language: language)
    metadata.modified = modified
    PublicationLine.read(blocks, into: &metadata)
    return metadata
  }

  private var onlyHeading: String? {
    let headings = blocks.filter { $0.removal == nil && $0.kind == .heading(level: 1) }
    return headings.count == 1 ? headings.first.map(\.string) : nil
  }

  private var confirmedTitle: String? {
    guard let statedTitle, !statedTitle.isEmpty else { return nil }
    return blocks.prefix(20).contains { $0.text == Array(statedTitle.utf8) } ? statedTitle : nil
  }
}

extension RawBlock {
  fileprivate var string: String { String(decoding: TextNormalizer.normalized(text), as: UTF8.self) }

  fileprivate func removed(as reason: RemovedBlock.Reason) -> RawBlock {
    var block = self
    block.removal = block.removal ?? reason
    return block
  }

  /// "Sida 1 (12)", in each of its cells.
  fileprivate var isPageNumber: Bool {
    let line = UTF8Text(validated: text)
    let spans = cells.isEmpty ? [line.span] : cells
    return spans.allSatisfy { $0.isEmpty || PageFurniture.kind(of: $0, in: line) != nil }
  }
}
