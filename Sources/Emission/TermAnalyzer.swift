package import Documents
package import Tokenizing

/// The terms of texts that stand outside a document's text: titles and queries. The same analysis as the documents'.
/// One for each worker.
package final class TermAnalyzer {
  private let tokenizer: Tokenizer

  package init(tokenizer: Tokenizer = Tokenizer()) { self.tokenizer = tokenizer }

  /// A text as its tokens, each with the term the index holds of it.
  package func analyze(_ text: UTF8Text) -> TokenizedDocument {
    let identity = DocumentIdentity(
      source: "", id: "", sha256: "", byteCount: text.count, mediaType: .plainText, municipality: nil)
    let clean = CleanDocument(identity: identity, charset: "UTF-8", text: text, blocks: blocks(of: text))
    return tokenizer.tokenize(StructuredDocument(clean: clean, genre: .other, title: nil))
  }

  /// The terms of a short text, one space between.
  package func terms(of text: String) -> [UInt8] {
    let tokenized = analyze(UTF8Text(text))
    return Self.terms(of: tokenized.tokens.indices, in: tokenized)
  }

  /// The terms of some tokens of a document, one space between. Punctuation has none.
  package static func terms(of tokens: Range<Int>, in document: TokenizedDocument) -> [UInt8] {
    var terms: [UInt8] = []
    for token in document.tokens[tokens] where token.kind != .punctuation {
      if !terms.isEmpty { terms.append(0x20) }
      terms += document.pool[token.stem.start..<token.stem.end]
    }
    return terms
  }

  /// Each line a block, as cleanup makes them.
  private func blocks(of text: UTF8Text) -> [TextBlock] {
    var blocks: [TextBlock] = []
    var start = 0
    for end in 0...text.count where end == text.count || text.bytes[end] == 0x0A {
      if end > start { blocks.append(TextBlock(kind: .paragraph, span: TextSpan(start, end))) }
      start = end + 1
    }
    return blocks
  }
}
