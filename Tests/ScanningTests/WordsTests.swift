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

  @Test(arguments: [
    ("Åsa Ek", 0, 4), ("Åsa Ek", 4, 4), ("Åsa Ek", 5, 7), ("é×a", 0, 2), ("ab", 2, 2), ("ab", 9, 9),
    ("ab", -1, -1), ("Čapek2", 0, 6),
  ])
  func findsWhereARunOfLettersEnds(line: String, start: Int, end: Int) {
    #expect(UTF8Text(line).lettersEnd(from: start) == end)
  }

  @Test func endsARunOfLettersAtTheLimit() { #expect(UTF8Text("nämnden").lettersEnd(from: 0, to: 5) == 5) }

  @Test func staysWithinTheSpan() {
    let text = UTF8Text("ett två tre")
    #expect(text.words(in: TextSpan(4, 10)).map { text[$0] } == ["två", "t"])
  }
}
