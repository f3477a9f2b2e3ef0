package import Documents

/// The terms of texts that stand outside a document's text: titles and queries. The same analysis as the documents'.
/// One for each worker.
package final class TermAnalyzer {
  private let tokenizer: Tokenizer

  package init(tokenizer: Tokenizer = Tokenizer()) { self.tokenizer = tokenizer }

  /// A text as its tokens, each with the term the index holds of it.
  ///
  /// - Parameter footnoteMarks: Digits that are of no term, sorted.
  package func analyze(_ text: UTF8Text, footnoteMarks: [TextSpan] = []) -> TokenizedDocument {
    let identity = DocumentIdentity(
      source: "", id: "", sha256: "", byteCount: text.count, mediaType: .plainText, municipality: nil)
    let clean = CleanDocument(identity: identity, charset: "UTF-8", text: text, blocks: blocks(of: text, footnoteMarks))
    return tokenizer.tokenize(StructuredDocument(clean: clean, genre: .other, title: nil))
  }

  /// The terms of a short text, one space between.
  package func terms(of text: String) -> [UInt8] {
    let text = UTF8Text(text)
    var terms: [UInt8] = []
    IndexTerms(of: analyze(text)).appendStems(in: text.span, to: &terms)
    return terms
  }

  /// The terms of a record, from what its line of JSON holds; those that its document gave.
  package func terms(title: String?, text: UTF8Text, footnoteMarks: [TextSpan]) -> RecordTerms {
    let terms = IndexTerms(of: analyze(text, footnoteMarks: footnoteMarks))
    var (words, expanded): ([UInt8], [UInt8]) = ([], [])
    terms.appendStems(in: text.span, to: &words)
    terms.appendExpansions(in: text.span, to: &expanded)
    return RecordTerms(title: title.map { self.terms(of: $0) } ?? [], text: words, expanded: expanded)
  }

  /// Each line a block, as cleanup makes them.
  private func blocks(of text: UTF8Text, _ marks: [TextSpan]) -> [TextBlock] {
    var blocks: [TextBlock] = []
    var start = 0
    for end in 0...text.count where end == text.count || text.bytes[end] == 0x0A {
      if end > start {
        let span = TextSpan(start, end)
        blocks.append(TextBlock(kind: .paragraph, span: span, footnoteMarks: marks.filter(span.contains)))
      }
      start = end + 1
    }
    return blocks
  }
}
