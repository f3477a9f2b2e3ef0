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
    var suffixes = ItemSuffixes()
    var records = [documentRecord(of: document)]
    for (section, facts) in zip(document.structured.items, document.items) {
      records.append(itemRecord(section, facts, suffix: suffixes.next(for: section.number), of: document))
    }
    return records.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  private func documentRecord(of document: NormalizedDocument) -> Record {
    record(
      of: document, excerpt: Excerpt(of: document, segments: outsideItems(document)),
      id: document.structured.clean.identity.id, kind: .document, title: document.structured.title,
      item: document.letter.map { (nil, $0) },
      parts: document.structured.parts,
      warnings: Set(document.warnings + document.structured.clean.warnings).sorted())
  }

  private func itemRecord(_ section: ItemSection, _ facts: ItemFacts, suffix: String, of document: NormalizedDocument)
    -> Record
  {
    record(
      of: document, excerpt: Excerpt(of: document, segments: [section.span]),
      id: document.structured.clean.identity.id + suffix, kind: .item, title: section.title,
      item: (section.number, facts),
      parts: section.parts, warnings: [])
  }

  private func record(
    of document: NormalizedDocument, excerpt: Excerpt, id: String, kind: Record.Kind, title: String?,
    item: (section: String?, facts: ItemFacts)?, parts: [PartSection], warnings: [DocumentWarning]
  ) -> Record {
    Record(
      id: id, kind: kind, genre: document.structured.genre, identity: document.structured.clean.identity,
      charset: document.structured.clean.charset, title: title, published: document.published,
      municipality: document.structured.municipality, meeting: document.meeting, item: item, pages: excerpt.pages(),
      text: excerpt.text, parts: excerpt.parts(parts), footnoteMarks: excerpt.footnoteMarks(),
      entities: excerpt.entities(), warnings: warnings,
      terms: excerpt.terms(title: isItemsTitle(title, kind, document) ? [] : title.map(analyzer.terms) ?? []))
  }

  /// Whether a document has the title of its item: then a search should find the item, not the document beside it too.
  private func isItemsTitle(_ title: String?, _ kind: Record.Kind, _ document: NormalizedDocument) -> Bool {
    kind == .document && document.structured.items.contains { $0.title == title }
  }

  /// The spans of the text between the items, without line feeds at their ends.
  private func outsideItems(_ document: NormalizedDocument) -> [TextSpan] {
    var segments: [TextSpan] = []
    var start = 0
    for item in document.structured.items {
      segments.append(TextSpan(start, item.span.start))
      start = item.span.end
    }
    segments.append(TextSpan(start, document.text.count))
    return segments.map { Excerpt.withoutLineFeeds($0, in: document.text) }.filter { !$0.isEmpty }
  }
}
