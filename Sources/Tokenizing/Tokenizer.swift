package import Documents
internal import Scanning

/// Splits a text into sentences and tokens with their stems. One for each worker.
package final class Tokenizer {
  private let foreignBreaker = ForeignBreaker()

  package init() {}

  package func tokenize(_ structured: StructuredDocument) -> TokenizedDocument {
    let tokenized = tokenize(structured.text, blocks: structured.clean.blocks)
    return TokenizedDocument(
      structured: structured, sentences: tokenized.sentences, tokens: tokenized.tokens, pool: tokenized.pool,
      expansions: tokenized.expansions)
  }

  /// What a text is tokenized into, without its document.
  struct Result {
    let sentences: [Sentence]
    let tokens: [Token]
    let pool: [UInt8]
    let expansions: [EllipsisExpansion]
  }

  func tokenize(_ text: UTF8Text, blocks: [TextBlock]) -> Result {
    let folded = ByteFolding.folded(text.bytes)
    var scanner = TokenScanner(
      bytes: text.bytes, folded: folded, vocabulary: .swedish, foreignBreaker: foreignBreaker)
    var ends: [Int] = []
    for block in blocks {
      scanner.scan(block.span, skipping: block.footnoteMarks)
      ends.append(scanner.pieces.count)
    }
    let pieces = scanner.pieces
    let sentences = sentences(of: pieces, ends: ends, in: text)
    let expander = EllipsisExpander(bytes: text.bytes, folded: folded, pieces: pieces)
    var expansions: [EllipsisExpansion] = []
    for sentence in sentences { expander.expand(sentence.tokens, into: &expansions) }
    var writer = TermWriter(text: text, folded: folded)
    let tokens = pieces.map { writer.token(of: $0) }
    return Result(sentences: sentences, tokens: tokens, pool: writer.pool, expansions: expansions)
  }

  /// - Parameter ends: Of each block, the number of the piece after its last.
  private func sentences(of pieces: [Piece], ends: [Int], in text: UTF8Text) -> [Sentence] {
    let splitter = SentenceSplitter(bytes: text.bytes, pieces: pieces)
    var sentences: [Sentence] = []
    var first = 0
    for end in ends {
      splitter.split(first..<end, into: &sentences)
      first = end
    }
    return sentences
  }
}
