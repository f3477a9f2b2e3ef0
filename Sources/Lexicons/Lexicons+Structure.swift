extension Lexicons {
  /// Labels of the front page of minutes with the field that they name.
  package static let frontPageLabels = WordList(parsing: EmbeddedLists.frontPageLabels)
  /// Headings of parts that hold the name of a body.
  package static let partHeadingPatterns = PhraseList(parsing: EmbeddedLists.partHeadingPatterns)
  /// Words that tell the kind of a document: words, genre, weight, zone.
  package static let genreCues = WordList(parsing: EmbeddedLists.genreCues)
}
