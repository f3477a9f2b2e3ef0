internal import Documents
internal import Lexicons
internal import Scanning

/// Finds the title of a document.
struct TitleFinder {
  /// How far from the top a title may stand, in blocks.
  private static let reach = 25
  /// In bytes.
  private static let longest = 300

  let clean: CleanDocument

  /// Whole minutes have no title of their own; an extract has its item's.
  func title(genre: Genre, items: [ItemSection]) -> String? {
    switch genre {
    case .protocol: clean.metadata.title
    case .protocolExtract where !items.isEmpty: items[0].title
    case .officialLetter: clean.metadata.title ?? subjectOfLetter() ?? firstHeading()
    default: clean.metadata.title ?? firstHeading()
    }
  }

  private func firstHeading() -> String? {
    let first = clean.blocks.prefix(Self.reach).first { $0.isHeading && $0.span.count <= Self.longest }
    return (first ?? clean.blocks.first { $0.span.count <= Self.longest }).map { clean.text[$0.span] }
  }

  /// The heading just above the first part of the letter ("Förslag till beslut").
  private func subjectOfLetter() -> String? {
    let parts = clean.blocks.firstIndex { PartHeading.isHeading($0.span, in: clean.text) }
    guard let parts, parts > 0 else { return nil }
    let subject = clean.blocks[..<parts].suffix(3).reversed().first { block in
      block.span.count <= Self.longest && block.kind != .listItem && !isStatement(block)
    }
    return subject.map { clean.text.singleSpaced($0.span) }
  }

  private func isStatement(_ block: TextBlock) -> Bool {
    CaseLine.isCaseNumber(block.span, in: clean.text) || CaseLine.startsWithLabel(block.span, in: clean.text)
  }
}
