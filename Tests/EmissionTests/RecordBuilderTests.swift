import Documents
import Emission
import TestSupport
import Testing

@Suite struct RecordBuilderTests {
  /// A protocol of three items, one § number twice, with entities inside, outside and across.
  private let text = UTF8Text("Protokoll å\n§ 1 Val\nVal av A\n§ 2 Budget\nTjäna 5 kr\n§ 2 Budget\nIgen\nJusterat")

  private func span(_ piece: String, after offset: Int = 0) -> TextSpan {
    let piece = Array(piece.utf8)
    let start = (offset..<text.count).first { text.bytes[$0...].starts(with: piece) } ?? 0
    return TextSpan(start, start + piece.count)
  }

  private func item(_ number: String, _ header: TextSpan, to end: Int) -> ItemSection {
    ItemSection(
      number: number, numberSpan: header, organ: nil, title: "Titel \(number)", header: header,
      span: TextSpan(header.start, end), parts: [PartSection(role: .other, heading: header, body: header)])
  }

  private func normalized() -> NormalizedDocument {
    let (one, two) = (span("§ 1"), span("§ 2"))
    let again = span("§ 2", after: two.end)
    let closing = span("\nJusterat")
    let items = [
      item("1", one, to: two.start - 1), item("2", two, to: again.start - 1), item("2", again, to: closing.start),
    ]
    let clean = SampleDocument.clean(text)
    let structured = StructuredDocument(clean: clean, genre: .protocol, title: nil, items: items)
    let tokenized = TokenizedDocument(structured: structured, sentences: [], tokens: [], pool: [], expansions: [])
    let spans = [span("Protokoll"), span("Val av A"), TextSpan(two.start - 3, two.end), span("5 kr"), span("Justerat")]
    return NormalizedDocument(
      tokenized: tokenized, entities: spans.map { Entity(kind: .amount, span: $0, value: "1") }, meeting: nil,
      items: items.map { _ in ItemFacts(organ: nil, key: nil, caseNumbers: [], decision: nil, proposal: nil) },
      published: nil, warnings: [DocumentWarning(.sectionRepeated)])
  }

  @Test func textsTogetherAreTheCleanTextOnce() {
    let records = RecordBuilder().records(of: normalized())
    #expect(records.map(\.id) == ["", "#p1", "#p2", "#p2.2"].map { "test/sample.txt" + $0 })
    #expect(
      records.map(\.text.string) == [
        "Protokoll å\nJusterat", "§ 1 Val\nVal av A", "§ 2 Budget\nTjäna 5 kr", "§ 2 Budget\nIgen",
      ])
  }

  /// An entity across the edge of an item is in neither record.
  @Test func entitiesMoveWithTheirText() {
    let records = RecordBuilder().records(of: normalized())
    let surfaces = records.map { record in record.entities.map { record.text[$0.span] } }
    #expect(surfaces == [["Protokoll", "Justerat"], ["Val av A"], ["5 kr"], []])
    #expect(records.map { $0.parts.map(\.heading.start) } == [[], [0], [0], [0]])
  }

  @Test func onlyTheDocumentHasTheWarnings() {
    #expect(RecordBuilder().records(of: normalized()).map(\.warnings.count) == [1, 0, 0, 0])
  }

  /// Ids stay apart even where a heading already looks like a repeated one.
  @Test func idsOfItemsAreDifferent() {
    let numbers = ["41", "41 a", "41", "41.2", "41", "4 1#%"]
    let items = numbers.map { item($0, TextSpan(0, 0), to: 0) }
    let structured = StructuredDocument(
      clean: SampleDocument.clean(UTF8Text("x")), genre: .protocol, title: nil, items: items)
    let document = NormalizedDocument(
      tokenized: TokenizedDocument(structured: structured, sentences: [], tokens: [], pool: [], expansions: []),
      entities: [], meeting: nil,
      items: items.map { _ in ItemFacts(organ: nil, key: nil, caseNumbers: [], decision: nil, proposal: nil) },
      published: nil, warnings: [])
    let ids = RecordBuilder().records(of: document).map(\.id)
    #expect(Set(ids).count == 7)
    #expect(ids.contains("test/sample.txt#p41a"))
    #expect(ids.allSatisfy { $0.filter { $0 == "#" }.count <= 1 && !$0.contains("%") })
  }
}
