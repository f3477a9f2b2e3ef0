/// A clean document with its genre, title, meeting statement and § items found.
package final class StructuredDocument: Sendable {
  package let clean: CleanDocument
  package let genre: Genre
  package let title: String?
  package let municipality: Municipality?
  /// What the document says of its meeting; `nil` where it is of none.
  package let meeting: MeetingStatement?
  /// In the order of the text, not overlapping.
  package let items: [ItemSection]
  /// Parts outside the items.
  package let parts: [PartSection]
  package let warnings: [DocumentWarning]

  package init(
    clean: CleanDocument, genre: Genre, title: String?, municipality: Municipality? = nil,
    meeting: MeetingStatement? = nil, items: [ItemSection] = [], parts: [PartSection] = [],
    warnings: [DocumentWarning] = []
  ) {
    self.clean = clean
    self.genre = genre
    self.title = title
    self.municipality = municipality
    self.meeting = meeting
    self.items = items
    self.parts = parts
    self.warnings = warnings
  }

  package var text: UTF8Text { clean.text }
}
