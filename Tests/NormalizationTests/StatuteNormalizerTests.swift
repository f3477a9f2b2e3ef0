import Documents
import Extraction
import Normalization
import TestSupport
import Testing

@Suite("Canonical references to law")
struct StatuteNormalizerTests {
  @Test("names mean the act of the document's day", arguments: try MarkedText.table("statutes.txt"))
  func values(row: MarkedText) throws {
    let entities = try entities(in: row.text)
    row.check(entities.map { ($0.span, $0.value) })
  }

  @Test("chapter, §, piece and item stand beside the value")
  func details() throws {
    let found = try entities(in: UTF8Text("2024-05-02 | 9 kap. 2 § första stycket 3 plan- och bygglagen"))
    #expect(
      found.first?.details
        == .statute(sfs: "2010:900", chapter: "9", section: "2", piece: "1", item: "3"))
  }

  /// The row starts with the day on which its document was published.
  private func entities(in text: UTF8Text) throws -> [Entity] {
    let parts = text.string.prefix(10).split(separator: "-").compactMap { Int($0) }
    try #require(parts.count == 3)
    let published = try #require(CalendarDate(year: parts[0], month: parts[1], day: parts[2]))
    let document = SampleDocument.tokenized(text, metadata: DocumentMetadata(published: published))
    let mentions = StatuteRecognizer().mentions(in: document)
    let annotated = AnnotatedDocument(tokenized: document, mentions: mentions)
    return Normalizer().normalize(annotated).entities.filter { $0.kind == .statute }
  }
}
