import Documents
import Testing

@testable import Cleanup

/// Text layers that fonts without a table of characters have spoilt, and such as are only odd.
@Suite struct TextDamageTests {
  private static let sentence = "Kommunstyrelsen beslutade 2024-03-12 enligt § 41 att godkänna bokslutet för nämnden "

  private func isDamaged(_ text: String) -> Bool {
    var words: [PageWord] = []
    var start = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let span = TextSpan(start, start + word.utf8.count)
      words.append(PageWord(span: span, box: Box(left: 0, top: 0, right: 1, bottom: 1), fontSize: 10))
      start = span.end + 1
    }
    var damage = TextDamage()
    damage.add(PDFPage(number: 1, width: 595, height: 842, text: UTF8Text(text), words: words))
    return damage.isDamaged
  }

  private static let long = String(repeating: sentence, count: 30)

  @Test func cleanTextIsNot() {
    #expect(!isDamaged(Self.long))
    #expect(!isDamaged(""))
    #expect(!isDamaged("Strldsskyddsfrgr Mvh BRF HSB"))
  }

  /// From a share of lost vowels on, and for all larger ones: the more is lost the surer.
  @Test func lostLettersAreSaidTheSurerTheMoreThereAre() {
    let said = stride(from: 0, through: 100, by: 10).map { share in
      let words = Self.long.split(separator: " ").enumerated().map { index, word in
        index * 37 % 100 < share ? word.filter { !"aeiouyåäöAEIOUYÅÄÖ".contains($0) } : String(word)
      }
      return isDamaged(words.joined(separator: " "))
    }
    #expect(said.first == false && said.last == true)
    #expect(said.firstIndex(of: true) == said.lastIndex(of: false).map { $0 + 1 })
  }

  @Test func lostNumbersAreSaid() { #expect(isDamaged("enligt § och § samt § utan sina nummer")) }
}
