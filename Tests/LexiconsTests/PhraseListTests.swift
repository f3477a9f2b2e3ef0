import Lexicons
import Testing

@Suite struct PhraseListTests {
  @Test(arguments: [
    ("kommunstyrelsens beslut", "decision"), ("arbetsutskottets förslag till socialnämnden", "proposal"),
    ("förslag till kommunfullmäktige", "proposal"),
  ])
  func fitsPatterns(_ shape: String, _ kind: String) {
    #expect(Lexicons.partHeadingPatterns.kind(ofShape: Array(shape.utf8)) == kind)
  }

  @Test(arguments: ["", "beslut", "kommunstyrelsens beslutsunderlag", "kommunstyrelsen"])
  func refusesTheRest(_ shape: String) {
    #expect(Lexicons.partHeadingPatterns.kind(ofShape: Array(shape.utf8)) == nil)
  }

  @Test func knowsPageNumbersByTheirShape() {
    #expect(Lexicons.pageFurniture.kind(ofShape: Array("sida 0 (0)".utf8)) == "number")
    #expect(Lexicons.pageFurniture.kind(ofShape: Array("sida".utf8)) == nil)
  }
}
