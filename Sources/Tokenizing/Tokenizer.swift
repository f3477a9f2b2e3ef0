package import Documents
internal import Scanning

/// Splits a text into sentences and tokens with their stems. One for each worker.
package final class Tokenizer {
  package init() {}

  package func tokenize(_ structured: StructuredDocument) -> TokenizedDocument {
    var tokens: [Token] = []
    var sentences: [Sentence] = []
    var pool: [UInt8] = []
    let text = structured.text
    for block in structured.clean.blocks {
      let first = tokens.count
      var offset = block.span.start
      while offset < block.span.end {
        let start = offset
        while offset < block.span.end, text.spaceLength(at: offset) == 0 { offset += text.scalar(at: offset).length }
        if offset > start {
          let norm = pool.count
          text.appendLowercased(TextSpan(start, offset), to: &pool)
          let place = TextSpan(norm, pool.count)
          tokens.append(Token(span: TextSpan(start, offset), kind: .word, norm: place, stem: place))
        }
        offset += text.spaceLength(at: offset)
      }
      if tokens.count > first { sentences.append(Sentence(span: block.span, tokens: first..<tokens.count)) }
    }
    return TokenizedDocument(structured: structured, sentences: sentences, tokens: tokens, pool: pool, expansions: [])
  }
}
