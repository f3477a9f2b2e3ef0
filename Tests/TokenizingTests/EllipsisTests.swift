import Documents
import TestSupport
import Testing
import Tokenizing

@Suite struct EllipsisTests {
  /// Each phrase is marked, its whole words after the arrow.
  @Test(arguments: try MarkedText.table("ellipses.txt"))
  func expands(_ row: MarkedText) {
    row.check(Self.phrases(in: TokenizerTests.tokenize(row.text)).map { (span: $0.span, value: $0.words) })
  }

  @Test func givesTheSpanAndStemOfEachWord() throws {
    let tokenized = TokenizerTests.tokenize(UTF8Text("Inom hälso- och sjukvården"))
    let first = try #require(tokenized.expansions.first)
    #expect(tokenized.text[first.span] == "hälso-")
    #expect(tokenized.text[first.phrase] == "hälso- och sjukvården")
    #expect(first.word == "hälsovården")
    #expect(first.stem == "hälsovård")
    #expect(tokenized.expansions.map(\.stem) == ["hälsovård", "sjukvård"])
  }

  private static func phrases(in document: TokenizedDocument) -> [(span: TextSpan, words: String)] {
    var phrases: [(span: TextSpan, words: String)] = []
    for expansion in document.expansions {
      if let last = phrases.last, last.span == expansion.phrase {
        phrases[phrases.count - 1].words += " " + expansion.word
      } else {
        phrases.append((expansion.phrase, expansion.word))
      }
    }
    return phrases
  }
}
