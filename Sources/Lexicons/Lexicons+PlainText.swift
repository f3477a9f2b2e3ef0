extension Lexicons {
  /// Lines of paged documents that are no text, by their shape.
  package static let pageFurniture = PhraseList(parsing: EmbeddedLists.pageFurniture)
  /// Lines that a web page saved as text carries from its site.
  package static let savedPagePhrases = PhraseList(parsing: EmbeddedLists.savedPagePhrases)
  /// Words after which no line can end.
  package static let openWords = WordList(parsing: EmbeddedLists.openWords)
  /// Headings of parts of an item with the role of the part.
  package static let partHeadings = WordList(parsing: EmbeddedLists.partHeadings)
}
