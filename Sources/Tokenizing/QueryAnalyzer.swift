internal import Documents

/// Turns a query, or a title, into terms with the very code that documents go through. One for each worker.
///
///     QueryAnalyzer().terms(of: "bygglovet § 57")   // bygglov, paragraf57
package final class QueryAnalyzer {
  private let tokenizer = Tokenizer()

  package init() {}

  /// The terms in order, punctuation left out. A half-written compound counts as the whole one.
  package func terms(of query: String) -> [QueryTerm] {
    let text = UTF8Text(query)
    let tokenized = tokenizer.tokenize(text, blocks: [TextBlock(kind: .paragraph, span: text.span)])
    let whole = Dictionary(tokenized.expansions.map { ($0.span, $0.stem) }, uniquingKeysWith: { first, _ in first })
    return tokenized.tokens.filter(\.kind.isTerm).map { token in
      let stem = String(decoding: tokenized.pool[token.stem.start..<token.stem.end], as: UTF8.self)
      return QueryTerm(text: text[token.span], stem: whole[token.span] ?? stem, kind: token.kind)
    }
  }

  /// The terms of a text as the index stores them: UTF-8, one space between terms.
  package func indexTerms(of text: String) -> [UInt8] {
    Array(terms(of: text).map(\.stem).joined(separator: " ").utf8)
  }
}
