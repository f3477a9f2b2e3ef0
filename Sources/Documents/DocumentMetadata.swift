/// What a file says of itself outside its text, or in a line that is no text ("Publicerat 27 maj, 2020").
package struct DocumentMetadata: Hashable, Sendable {
  package var title: String?
  /// BCP 47, as stated ("sv-SE").
  package var language: String?
  package var published: CalendarDate?
  package var modified: CalendarDate?
  /// Name of the site or publisher, as stated.
  package var publisher: String?

  package init(
    title: String? = nil, language: String? = nil, published: CalendarDate? = nil, modified: CalendarDate? = nil,
    publisher: String? = nil
  ) {
    self.title = title
    self.language = language
    self.published = published
    self.modified = modified
    self.publisher = publisher
  }
}
