import Testing

@testable import Cleanup

/// Running headers and footers, found by place and repetition.
@Suite struct RunningLineTests {
  private func page(_ number: Int, _ change: (inout PageSketch) -> Void = { _ in }) -> PageSketch {
    var page = PageSketch(number)
    page.row([("Kulturnämnden", at: 300)], y: 30)
    page.row([("Protokoll", at: 300), ("2024-03-12", at: 400)], y: 42)
    page.lines([PageBlocksTests.full, "bygden, säger \(["en", "två", "tre", "fyra"][number - 1])."], y: 120)
    page.row([("Norrboda kommun, Storgatan 1", at: 70), ("\(number) (4)", at: 500)], y: 780)
    change(&page)
    return page
  }

  @Test func keepsTheFirstHeaderAndNoFooter() {
    let found = blocks(of: page(1), page(2), page(3))
    #expect(found.filter { $0 == "paragraph: Kulturnämnden" }.count == 1)
    #expect(found.filter { $0 == "- page: Kulturnämnden" }.count == 2)
    #expect(found.filter { $0 == "- page: 2024-03-12" }.count == 2)
    #expect(found.filter { $0 == "- page: Norrboda kommun, Storgatan 1" }.count == 3)
    #expect(found.filter { $0.hasPrefix("- page: ") && $0.hasSuffix(" (4)") }.count == 3)
  }

  @Test func aSectionAtTheTopOfEachPageIsText() {
    let found = blocks(
      of: page(1) { $0.line("§ 41", y: 70) }, page(2) { $0.line("§ 42", y: 70) }, page(3) { $0.line("§ 43", y: 70) })
    for number in 41...43 { #expect(found.contains("paragraph: § \(number)")) }
  }

  @Test func aHeadingThatRecursIsText() {
    let found = blocks(
      of: page(1) { $0.line("Beslut", y: 100, bold: true) }, page(2) { $0.line("Beslut", y: 100, bold: true) })
    #expect(found.filter { $0.hasSuffix(": Beslut") && !$0.hasPrefix("-") }.count == 2)
  }

  @Test func takesPageNumbersOutOfMarginsOnly() {
    let found = blocks(
      of: page(1) {
        $0.line("4", at: 550, y: 20)
        $0.line("Utbildningsplan inför läsår", y: 300, size: 14)
        $0.line("2026/2027", y: 318, size: 14)
      }, page(2))
    #expect(found.contains("- page: 4"))
    #expect(found.contains { !$0.hasPrefix("-") && $0.contains("2026/2027") })
  }

  @Test func theSamePagesGiveTheSameBlocks() {
    #expect(blocks(of: page(1), page(2), page(3)) == blocks(of: page(1), page(2), page(3)))
  }
}
