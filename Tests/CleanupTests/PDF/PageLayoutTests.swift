import Testing

@testable import Cleanup

/// Where things stand on a page: columns, margins, tables, turned text.
@Suite struct PageLayoutTests {
  static let left = [
    "Resultatet för perioden är bättre än", "samma tid förra året. Det beror på att",
    "tjänster har varit obesatta och på att", "semestern tas ut under sommaren. För", "helåret väntas underskott.",
  ]
  static let right = [
    "Investeringarna är lägre än budget", "eftersom skolan har skjutits upp och",
    "simhallen väntar på statsbidrag från",
    "Boverket. Låneskulden har minskat", "sedan i våras.",
  ]

  @Test func readsColumnsOneAfterTheOther() {
    var page = PageSketch()
    page.line("Ekonomisk översikt för hela kommunen och dess bolag under året", y: 60, size: 15)
    page.lines(Self.left, at: 70, y: 90)
    page.lines(Self.right, at: 300, y: 90)
    #expect(
      blocks(of: page) == [
        "heading 1: Ekonomisk översikt för hela kommunen och dess bolag under året",
        "paragraph: " + Self.left.joined(separator: " "), "paragraph: " + Self.right.joined(separator: " "),
      ])
  }

  @Test func readsAMarginByItself() {
    var page = PageSketch()
    page.lines(["Handläggare", "Bo Enroth", "0941-231 18", "bo@sjomyra.example"], at: 40, y: 103, size: 7, pitch: 10)
    page.lines(
      (0..<5).map { _ in "Kommunstyrelsen gav kontoret i uppdrag att utreda hur vattnet kan säkras" } + ["framöver."],
      at: 170, y: 100)
    #expect(
      blocks(of: page).prefix(3) == [
        "paragraph: Handläggare", "paragraph: Bo Enroth", "paragraph: 0941-231 18 bo@sjomyra.example",
      ])
    #expect(blocks(of: page).count == 4)
  }

  @Test func keepsRowsOfLabelsAndValues() {
    var page = PageSketch()
    page.row(
      [("Plats och tid", at: 60), ("Rådhuset, kl. 13.00", at: 180), ("Paragrafer", at: 400), ("1-9", at: 480)], y: 80)
    page.row([("Beslutande", at: 60), ("Anna Ek (S), ordförande", at: 180)], y: 104)
    page.line("Bo Dal (M)", at: 180, y: 116)
    page.row([("Justeringens plats och", at: 60), ("Kansliet", at: 180)], y: 140)
    page.line("tid", at: 60, y: 152)
    #expect(
      blocks(of: page) == [
        "row: Plats och tid | Rådhuset, kl. 13.00 | Paragrafer | 1-9", "row: Beslutande | Anna Ek (S), ordförande",
        "row:  | Bo Dal (M)", "row: Justeringens plats och tid | Kansliet",
      ])
  }

  @Test func keepsNumbersOfTablesTogether() {
    var page = PageSketch()
    page.row([("tkr", at: 60), ("Utfall", at: 250), ("Budget", at: 350)], y: 80)
    page.row([("Intäkter", at: 60), ("118 204", at: 245), ("1 181 400", at: 340)], y: 94)
    page.row([("Kostnader", at: 60), ("−612 455", at: 240)], y: 108)
    page.row([("Resultat", at: 60), ("-0,9", at: 260), ("400", at: 365)], y: 122)
    #expect(
      blocks(of: page) == [
        "row: tkr | Utfall | Budget", "row: Intäkter | 118 204 | 1 181 400", "row: Kostnader | −612 455",
        "row: Resultat | -0,9 | 400",
      ])
  }

  @Test func aLabelMayStandOnAnyLineOfItsValue() {
    var page = PageSketch()
    page.row([("§ 40", at: 60), ("Ingå förlikning", at: 140)], y: 80)
    page.line("Inspektionens tillsyn gällande kommunernas", at: 140, y: 94)
    page.row([("§ 41", at: 60), ("arbete med att förebygga och upptäcka brister", at: 140)], y: 106)
    page.line("enligt lex Sarah", at: 140, y: 118)
    page.row([("§ 42", at: 60), ("Meddelanden", at: 140)], y: 132)
    #expect(
      blocks(of: page) == [
        "row: § 40 | Ingå förlikning",
        "row: § 41 | Inspektionens tillsyn gällande kommunernas arbete med att förebygga och upptäcka brister enligt lex Sarah",
        "row: § 42 | Meddelanden",
      ])
  }

  @Test func readsATurnedPageUpright() {
    var page = PageSketch()
    page.line("Investeringsplan", at: 100, y: 200, rotation: 3)
    #expect(blocks(of: page) == ["paragraph: Investeringsplan"])
  }

  /// The number of a form along the edge of the paper.
  @Test func takesOutWhatStandsSidewaysInTheMargin() {
    var page = PageSketch()
    page.lines([PageBlocksTests.full, "bygden."], y: 100)
    page.line("Blankett117", at: 10, y: 400, size: 6, rotation: 3)
    #expect(blocks(of: page).last == "- page: Blankett117")
  }
}
