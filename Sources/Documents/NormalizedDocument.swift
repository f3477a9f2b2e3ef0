/// The last value before records: everything known of a document.
package final class NormalizedDocument: Sendable {
  package let tokenized: TokenizedDocument
  /// Sorted by span.
  package let entities: [Entity]
  package let meeting: Meeting?
  /// One for each of `structured.items`, in the same order.
  package let items: [ItemFacts]
  /// The case that an official's letter treats; `nil` for other documents.
  package let letter: ItemFacts?
  package let published: CalendarDate?
  package let warnings: [DocumentWarning]

  package init(
    tokenized: TokenizedDocument, entities: [Entity], meeting: Meeting?, items: [ItemFacts], letter: ItemFacts? = nil,
    published: CalendarDate?,
    warnings: [DocumentWarning]
  ) {
    self.tokenized = tokenized
    self.entities = entities
    self.meeting = meeting
    self.items = items
    self.letter = letter
    self.published = published
    self.warnings = warnings
  }

  package var structured: StructuredDocument { tokenized.structured }
  package var text: UTF8Text { tokenized.text }
}
