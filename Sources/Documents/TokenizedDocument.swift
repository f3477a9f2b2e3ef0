/// A structured document with its sentences and tokens; spans over the same text.
package final class TokenizedDocument: Sendable {
  package let structured: StructuredDocument
  /// In order, not overlapping; no sentence crosses a block.
  package let sentences: [Sentence]
  /// In order, not overlapping.
  package let tokens: [Token]
  /// Lower-cased forms and stems of the tokens, UTF-8.
  package let pool: [UInt8]
  package let expansions: [EllipsisExpansion]
  /// Runs of letters, in order, whatever token they are of.
  package let letterRuns: [TextSpan]
  /// Runs of digits, in order.
  package let digitRuns: [TextSpan]

  package init(
    structured: StructuredDocument, sentences: [Sentence], tokens: [Token], pool: [UInt8],
    expansions: [EllipsisExpansion]
  ) {
    self.structured = structured
    self.sentences = sentences
    self.tokens = tokens
    self.pool = pool
    self.expansions = expansions
    letterRuns = structured.text.letterRuns
    digitRuns = structured.text.digitRuns
  }

  package var text: UTF8Text { structured.text }
}
