import Testing

@testable import Cleanup

/// Pages drawn by hand, and the blocks that they should give.
@Suite struct PageBlocksTests {
  // Wide enough that the next word had no room: the text is wrapped at 500 points.
  static let full = "Nämnden har under flera år gett stöd till ägaren av huset och vill att det blir kvar i"
  static let open = "Förvaltningen har besökt huset och bedömer att taket måste läggas om före vintern och social-"

  @Test func joinsWrappedLines() {
    var page = PageSketch()
    page.lines([Self.full, "bygden. Taket har läckt sedan hösten.", "Nästa stycke."], y: 100)
    #expect(
      blocks(of: page) == ["paragraph: \(Self.full) bygden. Taket har läckt sedan hösten.", "paragraph: Nästa stycke."])
  }

  @Test(arguments: [
    ("kommun-", "styrelsens förslag", "kommunstyrelsens förslag"),
    ("social-", "och kulturnämnden", "social- och kulturnämnden"),
    ("SFI-", "undervisningen", "SFI-undervisningen"), ("2026–", "2030 års plan", "2026–2030 års plan"),
    ("kommun\u{2010}", "styrelsens förslag", "kommunstyrelsens förslag"),
    ("kom\u{AD}mun\u{AD}", "styrelsens förslag", "kommunstyrelsens förslag"),
  ])
  func undoesHyphenation(_ end: String, _ next: String, _ joined: String) {
    var page = PageSketch()
    page.lines([Self.full + " " + end, next], y: 100)
    #expect(blocks(of: page) == ["paragraph: \(Self.full) \(joined)"])
  }

  @Test func joinsParagraphsOverPages() {
    var first = PageSketch(1)
    first.lines([Self.full, Self.open], y: 700)
    var second = PageSketch(2)
    second.lines(["och kulturlivet förlorar annars sin lokal.", "Beslut"], y: 60)
    let found = PageBlocks.blocks(of: [first.page, second.page])
    #expect(
      found.map(describe) == [
        "paragraph: \(Self.full) \(Self.open) och kulturlivet förlorar annars sin lokal.", "heading 1: Beslut",
      ])
    #expect(found.map(\.page) == [1, 2])
  }

  @Test func tellsHeadingsByFont() {
    var page = PageSketch()
    page.line("Årets verksamhet", y: 80, size: 16)
    page.line("1.2 Ekonomi", y: 110, bold: true)
    page.lines([Self.full, "bygden."], y: 122)
    #expect(blocks(of: page).prefix(2) == ["heading 1: Årets verksamhet", "heading 2: 1.2 Ekonomi"])
  }

  @Test func keepsItemsOfLists() {
    var page = PageSketch()
    page.row([("\u{F0B7}", at: 80), (Self.full, at: 98)], y: 100)
    page.line("bygden", at: 98, y: 112)
    page.row([("\u{F0B7}", at: 80), ("Taket läggs om", at: 98)], y: 124)
    page.row([("1.", at: 80), ("att anta planen", at: 98)], y: 136)
    #expect(blocks(of: page) == ["item: • \(Self.full) bygden", "item: • Taket läggs om", "item: 1. att anta planen"])
  }

  @Test func aNumberAtTheStartOfALineIsText() {
    var page = PageSketch()
    page.lines([Self.full, "26. Utifrån dialogen införs en regel."], y: 100)
    #expect(blocks(of: page) == ["paragraph: \(Self.full) 26. Utifrån dialogen införs en regel."])
  }

  @Test func marksFootnotesAndKeepsThemBelow() {
    var first = PageSketch(1)
    first.lines([Self.full, "bygden enligt överenskommelsen"], y: 600)
    first.mark("2")
    first.line(Self.open, y: 624)
    first.line("2", at: 70, y: 750, size: 5)
    first.line("Avtal mellan kommunen och regionen.", at: 75, y: 752, size: 7)
    var second = PageSketch(2)
    second.line("och kulturlivet går före.", y: 60)
    let found = blocks(of: first, second)
    #expect(found[0] == "paragraph: \(Self.full) bygden enligt överenskommelsen{2}")
    #expect(found[1] == "paragraph: \(Self.open) och kulturlivet går före.")
    #expect(found[2] == "paragraph: 2 Avtal mellan kommunen och regionen.")
  }

  @Test func dottedLinesAreNoText() {
    var page = PageSketch()
    page.line("Inledning ........................... 3", y: 100)
    page.line("____________________", y: 130)
    page.line("Anna Ek ...", y: 142)
    #expect(blocks(of: page) == ["row: Inledning | 3", "paragraph: Anna Ek ..."])
  }

  @Test(arguments: [0, 1, 2, 3]) func nothingIsLost(_ seed: Int) {
    var page = PageSketch()
    for index in 0..<60 {
      let place = (index &* 7919 &+ seed &* 104_729) % 5_000
      page.line("ord\(index) till", at: Double(place % 500), y: Double(40 + place / 7), size: Double(8 + index % 5))
    }
    let found = blocks(of: page).joined(separator: " ")
    for index in 0..<60 { #expect(found.contains("ord\(index) till")) }
  }
}
