import Documents
import Testing
import Tokenizing

@Suite struct TermAnalyzerTests {
  private func terms(of text: String) -> [String] {
    String(decoding: TermAnalyzer().terms(of: text), as: UTF8.self).split(separator: " ").map(String.init)
  }

  @Test(arguments: [
    ("Byggloven", ["bygglov"]), ("bygglovet § 57", ["bygglov", "paragraf57"]), ("KS 2021/00123", ["ks/2021/123"]),
    ("\"detaljplan\", och bad!", ["detaljplan", "och", "bad"]),
    ("", []), ("?!", []),
  ])
  func givesTheTermsOfTheIndex(_ query: String, _ stems: [String]) {
    #expect(terms(of: query) == stems)
  }

  @Test(arguments: [
    ("KS 2021/123", "KS-2021-00123"), ("§57", "§ 57"), ("2 479", "2479"), ("t ex", "t.ex."),
    ("24.3.2014", "2014-03-24"),
  ])
  func findsOtherSpellings(_ query: String, _ written: String) {
    #expect(terms(of: query) == terms(of: written))
  }

  @Test func writesTheTermsOfASpan() {
    let document = TokenizerTests.tokenize(
      UTF8Text("Inledning.\nSocial- och kulturnämnden beslutar, enligt § 5, bifalla.\nSlut."))
    let block = document.structured.clean.blocks[1].span
    var (terms, expanded): ([UInt8], [UInt8]) = ([], [])
    IndexTerms(of: document).appendStems(in: block, to: &terms)
    IndexTerms(of: document).appendExpansions(in: block, to: &expanded)
    #expect(String(decoding: terms, as: UTF8.self) == "social och kulturnämnd beslut enl paragraf5 bifall")
    #expect(String(decoding: expanded, as: UTF8.self) == "socialnämnd kulturnämnd")
  }
}
