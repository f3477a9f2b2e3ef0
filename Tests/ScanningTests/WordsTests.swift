import Documents
import Scanning
import Testing

@Suite struct WordsTests {
  @Test(arguments: [
    ("Nämnden för barn- och unga", ["Nämnden", "för", "barn", "och", "unga"]),
    ("§ 12, 3 maj – Åsa", ["maj", "Åsa"]),
    (" 2024-05-02 ", []),
    ("", []),
  ])
  func findsTheRunsOfLetters(line: String, expected: [String]) {
    let text = UTF8Text(line)
    #expect(text.words(in: text.span).map { text[$0] } == expected)
  }

  @Test func staysWithinTheSpan() {
    let text = UTF8Text("ett två tre")
    #expect(text.words(in: TextSpan(4, 10)).map { text[$0] } == ["två", "t"])
  }
}
