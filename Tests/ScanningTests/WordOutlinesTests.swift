import Documents
import Scanning
import Testing

@Suite struct WordOutlinesTests {
  private static let months = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
  ]
  private let outlines = WordOutlines(of: months.map { Array($0.utf8) })

  private func mayHold(_ word: String) -> Bool {
    let text = UTF8Text(word)
    return outlines.mayHold(text.span, in: text)
  }

  @Test(arguments: months) func holdsEveryWordInEveryCase(_ word: String) {
    #expect(mayHold(word))
    #expect(mayHold(word.uppercased()))
    #expect(mayHold(word.prefix(1).uppercased() + word.dropFirst()))
  }

  /// Å is two bytes, of which only the second tells its case.
  @Test func holdsWordsThatBeginBeyondASCII() {
    let outlines = WordOutlines(of: ["året", "öl"].map { Array($0.utf8) })
    for word in ["året", "Året", "ÅRET", "öl", "Öl"] {
      let text = UTF8Text(word)
      #expect(outlines.mayHold(text.span, in: text), "\(word)")
    }
  }

  /// Their lower case may look like anything.
  @Test func refusesNoLetterBeyondLatin1() {
    #expect(mayHold("Ğ"))
    #expect(mayHold("aΣ"))
  }

  @Test func refusesMostOtherWords() {
    let text =
      "Nämnden beslutar att godkänna förslaget till yttrande över motionen om gratis parkering vid stationen och skickar det "
      + "vidare till kommunstyrelsen för beslut i fullmäktige senast under hösten med reservation av två ledamöter"
    let others = text.split(separator: " ").map(String.init)
    #expect(others.filter(mayHold).count * 10 < others.count)
    #expect(!mayHold(""))
  }

  @Test func isEmptyWithoutWords() {
    let text = UTF8Text("maj")
    #expect(!WordOutlines(of: []).mayHold(text.span, in: text))
  }
}
