import Documents
import TestSupport
import Testing
import Tokenizing

@Suite struct TokenizerTests {
  @Test(arguments: try TokenTable.rows("tokens.txt"))
  func findsTokensAndSentences(_ row: TokenTable) {
    let tokenized = Self.tokenize(row.text)
    let found = tokenized.sentences.map { sentence in
      tokenized.tokens[sentence.tokens].map { tokenized.text[$0.span] }
    }
    if let knownIssue = row.knownIssue {
      withKnownIssue("\(knownIssue)") { #expect(found == row.sentences, "\(row.place)") }
    } else {
      #expect(found == row.sentences, "\(row.place)")
    }
  }

  /// Rows are text, kind of its only token, and its index term.
  @Test(arguments: try VocabularyRow.rows("terms.txt"))
  func givesKindAndTerm(_ row: VocabularyRow) throws {
    let tokenized = Self.tokenize(UTF8Text(row.fields[0]))
    let token = try #require(tokenized.tokens.first)
    #expect(tokenized.tokens.count == 1)
    #expect("\(token.kind)" == row.fields[1])
    #expect(Self.string(token.stem, in: tokenized) == row.fields[2])
  }

  @Test func lowersEachLetter() throws {
    let tokenized = Self.tokenize(UTF8Text("ÅÄÖÉ ŁÓDŹ Ćosić СОФИЯ"))
    #expect(tokenized.tokens.map { Self.string($0.norm, in: tokenized) } == ["åäöé", "łódź", "ćosić", "софия"])
  }

  @Test func keepsBlocksApart() {
    let tokenized = Self.tokenize(UTF8Text("Bakgrund\nNämnden har\n\n2 479\n300"))
    #expect(tokenized.sentences.map { tokenized.text[$0.span] } == ["Bakgrund", "Nämnden har", "2 479", "300"])
  }

  @Test func leavesFootnoteMarksOutOfTheirWord() throws {
    let text = UTF8Text("enligt KAA4 och mål2.")
    let marks = [TextSpan(10, 11), TextSpan(20, 21)]
    let block = TextBlock(kind: .paragraph, span: text.span, footnoteMarks: marks)
    let clean = CleanDocument(identity: SampleDocument.identity(), charset: "UTF-8", text: text, blocks: [block])
    let tokenized = Tokenizer().tokenize(StructuredDocument(clean: clean, genre: .other, title: nil))
    #expect(tokenized.tokens.map { text[$0.span] } == ["enligt", "KAA", "4", "och", "mål", "2", "."])
    #expect(tokenized.tokens.filter { $0.kind == .symbol }.map(\.span) == marks)
  }

  static func tokenize(_ text: UTF8Text) -> TokenizedDocument {
    Tokenizer().tokenize(StructuredDocument(clean: SampleDocument.clean(text), genre: .other, title: nil))
  }

  static func string(_ place: TextSpan, in document: TokenizedDocument) -> String {
    String(decoding: document.pool[place.start..<place.end], as: UTF8.self)
  }
}
