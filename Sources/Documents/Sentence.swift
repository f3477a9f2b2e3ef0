/// A sentence of one block.
package struct Sentence: Hashable, Sendable {
  package let span: TextSpan
  /// Indices into `TokenizedDocument.tokens`.
  package let tokens: Range<Int>

  package init(span: TextSpan, tokens: Range<Int>) {
    self.span = span
    self.tokens = tokens
  }
}
