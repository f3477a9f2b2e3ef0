/// What leaves the program: one for each document and one for each of its § items.
package struct Record: Sendable {
  package enum Kind: String, Sendable { case document, item }

  package let id: String
  package let kind: Kind
  package let genre: Genre
  package let identity: DocumentIdentity
  package let charset: String?
  package let title: String?
  package let published: CalendarDate?
  package let municipality: Municipality?
  package let meeting: Meeting?
  /// The § (`nil` for an official's letter, which treats a case without one) and its facts; `nil` where there is neither.
  package let item: (section: String?, facts: ItemFacts)?
  /// The pages that the text begins and ends on, one-based; `nil` where the format has none.
  package let pages: ClosedRange<Int>?
  package let text: UTF8Text
  /// Spans into `text`.
  package let parts: [PartSection]
  /// Digits of footnote marks glued to a word, in `text`: of no term.
  package let footnoteMarks: [TextSpan]
  /// Sorted; spans into `text`.
  package let entities: [Entity]
  package let warnings: [DocumentWarning]
  /// What the index holds of `title` and `text`: stems of tokens with one space between, and of words written half.
  package let terms: RecordTerms

  package init(
    id: String, kind: Kind, genre: Genre, identity: DocumentIdentity, charset: String?, title: String?,
    published: CalendarDate?, municipality: Municipality?, meeting: Meeting?,
    item: (section: String?, facts: ItemFacts)?, pages: ClosedRange<Int>?, text: UTF8Text, parts: [PartSection],
    footnoteMarks: [TextSpan] = [], entities: [Entity], warnings: [DocumentWarning], terms: RecordTerms
  ) {
    self.id = id
    self.kind = kind
    self.genre = genre
    self.identity = identity
    self.charset = charset
    self.title = title
    self.published = published
    self.municipality = municipality
    self.meeting = meeting
    self.item = item
    self.pages = pages
    self.text = text
    self.parts = parts
    self.footnoteMarks = footnoteMarks
    self.entities = entities
    self.warnings = warnings
    self.terms = terms
  }
}
