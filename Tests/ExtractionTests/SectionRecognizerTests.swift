import Documents
import Extraction
import Testing
import TestSupport

@Suite struct SectionRecognizerTests {
  @Test(arguments: try MarkedText.table("sections.txt"))
  func captures(_ row: MarkedText) {
    row.check(found(in: row.text))
  }

  @Test(arguments: try MarkedText.table("section-confusion.txt"))
  func tellsMinutesFromStatutes(_ row: MarkedText) {
    row.check(found(in: row.text))
  }

  @Test func theConfusionTableHasBothHalves() throws {
    let rows = try MarkedText.table("section-confusion.txt")
    #expect(rows.filter { !$0.expected.isEmpty }.count >= 75)
    #expect(rows.filter { $0.expected.isEmpty }.count >= 75)
  }

  @Test func aTariffHasItsOwnSections() {
    let text = UTF8Text(
      "VA-taxa 2027\n§ 1 Betalningsansvarig\n§ 2 Avgifter\nBeslutad av kommunfullmäktige 2026-02-18, § 12")
    #expect(found(in: text).map(\.value) == ["12"])
  }

  @Test func anItemOfTheMinutesMayBeNamedAfterAPreposition() {
    let text = UTF8Text("§ 45 Budget\nSom framgår i § 45 och i § 9")
    let clean = SampleDocument.clean(text)
    let line = clean.blocks[0].span
    let item = ItemSection(
      number: "45", numberSpan: TextSpan(0, 5), organ: nil, title: "Budget", header: line, span: text.span, parts: [])
    let structured = StructuredDocument(clean: clean, genre: .protocol, title: nil, items: [item])
    let document = TokenizedDocument(
      structured: structured, sentences: clean.blocks.map { Sentence(span: $0.span, tokens: 0..<0) }, tokens: [],
      pool: [], expansions: [])
    #expect(SectionRecognizer().mentions(in: document).map { text[$0.span] } == ["§ 45", "§ 45"])
  }

  @Test(arguments: [
    "§", "§§", "§ ", "§§§§§§", "§ 0", "$", "$ ", "Paragrafer", "Paragrafer ", "§ 1-", "§ 1/", "1 §", "§§ 1,",
  ])
  func readsScraps(_ text: String) {
    for (span, _) in found(in: UTF8Text(text)) { #expect(span.end <= text.utf8.count) }
  }

  @Test func staysLinearInHostileText() {
    let text = UTF8Text(String(repeating: "§", count: 100_000) + String(repeating: "§§ 1, ", count: 50_000))
    #expect(found(in: text).count > 49_000)
  }

  private func found(in text: UTF8Text) -> [(span: TextSpan, value: String?)] {
    SectionRecognizer().mentions(in: SampleDocument.tokenized(text)).map { mention in
      guard case .section(let section) = mention.content else { return (mention.span, nil) }
      return (
        mention.span, section.first + (section.last.map { "-\($0)" } ?? "") + (section.year.map { "/\($0)" } ?? "")
      )
    }
  }
}
