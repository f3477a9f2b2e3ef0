/// A tokenized document with the mentions found in it.
package final class AnnotatedDocument: Sendable {
  package let tokenized: TokenizedDocument
  /// Sorted by span.
  package let mentions: [Mention]

  package init(tokenized: TokenizedDocument, mentions: [Mention]) {
    self.tokenized = tokenized
    self.mentions = mentions
  }

  package var text: UTF8Text { tokenized.text }
}
