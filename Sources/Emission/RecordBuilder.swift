package import Documents
package import Tokenizing

/// Splits a normalized document into its records: one for the document, one for each § item.
///
/// The texts of the records together are the clean text, once: the document's own record holds what stands outside
/// its items. One for each worker.
package final class RecordBuilder {
  private let analyzer: TermAnalyzer

  package init(tokenizer: Tokenizer = Tokenizer()) { analyzer = TermAnalyzer(tokenizer: tokenizer) }

  /// - Returns: Records in the byte order of their ids.
  package func records(of document: NormalizedDocument) -> [Record] {
    let structured = document.structured
    var suffixes = ItemSuffixes()
    var records = [documentRecord(of: document, structured)]
    for (section, facts) in zip(structured.items, document.items) {
      let suffix = suffixes.next(for: section.number)
      records.append(itemRecord(section, facts, suffix: suffix, of: document, structured))
    }
    return records.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  /// - Parameter structured: The document's own; taken out once, since each time it is a copy.
  private func documentRecord(of document: NormalizedDocument, _ structured: StructuredDocument) -> Record {
    record(
      of: document, structured, excerpt: Excerpt(of: document, segments: outsideItems(structured)),
      id: structured.clean.identity.id, kind: .document, title: structured.title,
      item: document.letter.map { (nil, $0) },
      parts: structured.parts,
      warnings: Set(document.warnings + structured.clean.warnings).sorted())
  }

  private func itemRecord(
    _ section: ItemSection, _ facts: ItemFacts, suffix: String, of document: NormalizedDocument,
    _ structured: StructuredDocument
  ) -> Record {
    record(
      of: document, structured, excerpt: Excerpt(of: document, segments: [section.span]),
      id: structured.clean.identity.id + suffix, kind: .item, title: section.title,
      item: (section.number, facts),
      parts: section.parts, warnings: [])
  }

  private func record(
    of document: NormalizedDocument, _ structured: StructuredDocument, excerpt: Excerpt, id: String, kind: Record.Kind,
    title: String?,
    item: (section: String?, facts: ItemFacts)?, parts: [PartSection], warnings: [DocumentWarning]
  ) -> Record {
    Record(
      id: id, kind: kind, genre: structured.genre, identity: structured.clean.identity,
      charset: structured.clean.charset, title: title, published: document.published,
      municipality: structured.municipality, meeting: document.meeting, item: item, pages: excerpt.pages(),
      text: excerpt.text, parts: excerpt.parts(parts), footnoteMarks: excerpt.footnoteMarks(),
      entities: excerpt.entities(), warnings: warnings,
      terms: excerpt.terms(title: isItemsTitle(title, kind, structured) ? [] : title.map(analyzer.terms) ?? []))
  }

  /// Whether a document has the title of its item: then a search should find the item, not the document beside it too.
  private func isItemsTitle(_ title: String?, _ kind: Record.Kind, _ structured: StructuredDocument) -> Bool {
    kind == .document && structured.items.contains { $0.title == title }
  }

  /// The spans of the text between the items, without line feeds at their ends.
  private func outsideItems(_ structured: StructuredDocument) -> [TextSpan] {
    var segments: [TextSpan] = []
    var start = 0
    for item in structured.items {
      segments.append(TextSpan(start, item.span.start))
      start = item.span.end
    }
    segments.append(TextSpan(start, structured.text.count))
    return segments.map { Excerpt.withoutLineFeeds($0, in: structured.text) }.filter { !$0.isEmpty }
  }
}
