extension Lexicons {
  /// Labels of the front page of minutes with the field that they name.
  package static let frontPageLabels = WordList(parsing: EmbeddedLists.frontPageLabels)
  /// Words beside the § of an item's heading.
  package static let headerWords = WordList(parsing: EmbeddedLists.headerWords)
  /// Headings of parts that hold the name of a body.
  package static let partHeadingPatterns = PhraseList(parsing: EmbeddedLists.partHeadingPatterns)
  /// Words that tell the kind of a document: words, genre, weight, zone.
  package static let genreCues = WordList(parsing: EmbeddedLists.genreCues)
  /// Words that say whether a body decides or proposes.
  package static let decisionLeads = WordList(parsing: EmbeddedLists.decisionLeads)
  /// Words that tell what became of a matter.
  package static let outcomes = WordList(parsing: EmbeddedLists.outcomes)
  /// Verbs of motions and reservations.
  package static let memberVerbs = WordList(parsing: EmbeddedLists.memberVerbs)
  /// Words of votes: choices, and what stands beside them.
  package static let voteWords = WordList(parsing: EmbeddedLists.voteWords)
  /// Words that say at which items a person was there.
  package static let presenceWords = WordList(parsing: EmbeddedLists.presenceWords)
}
