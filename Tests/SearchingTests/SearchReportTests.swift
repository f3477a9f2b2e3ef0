@testable import Searching
import Testing

@Suite struct SearchReportTests {
  private let hit = SearchHit(
    id: "k/a.html#p12", kind: "item", genre: "protocol", title: "Lov för garage", organ: "byggnadsnämnden",
    date: "2024-03-12", section: "12", score: 1.5,
    snippet: Snippet(text: "prövar lov nu", start: 8, marks: [7..<10], isCutBefore: true, isCutAfter: false))

  @Test func showsWhatAReaderNeeds() {
    let results = SearchResults(hits: [hit], total: 7, notices: [], suggestions: [])
    #expect(
      SearchReport(results, isStyled: false).text == """
        Lov för garage
        byggnadsnämnden · 2024-03-12 · § 12 · protocol
          … prövar «lov» nu
        k/a.html#p12

        1 of 7 records

        """)
    #expect(SearchReport(results, isStyled: true).text.contains("prövar \u{1B}[1mlov\u{1B}[0m nu"))
  }

  @Test func saysThatThereIsNothing() {
    let nothing = SearchResults(hits: [], total: 0, notices: [], suggestions: [])
    #expect(SearchReport(nothing, isStyled: false).text == "Nothing found.\n")
    let near = SearchResults(hits: [], total: 0, notices: ["Note."], suggestions: ["växjö", "lov"])
    #expect(SearchReport(near, isStyled: false).text == "Note.\nNothing found. Did you mean \"växjö\", \"lov\"?\n")
  }
}
