extension Lexicons {
  /// Nouns that names of bodies and administrations end in.
  package static let organHeads = WordList(parsing: EmbeddedLists.organHeads)
  /// Bodies whose name the general patterns would not find, or would cut.
  package static let organNames = WordList(parsing: EmbeddedLists.organNames)
  /// State authorities and other words that only end as bodies do.
  package static let organLookAlikes = WordList(parsing: EmbeddedLists.organLookAlikes)
  /// "tekniska" in "tekniska nämnden".
  package static let organAdjectives = WordList(parsing: EmbeddedLists.organAdjectives)
  /// "omsorg" in "nämnden för vård och omsorg".
  package static let organDomains = WordList(parsing: EmbeddedLists.organDomains)
  /// "Centrum" in "socialnämnden Centrum".
  package static let organPlaces = WordList(parsing: EmbeddedLists.organPlaces)
  /// "KSAU", with what it stands for where a document does not say.
  package static let organAbbreviations = WordList(parsing: EmbeddedLists.organAbbreviations)
  /// Verbs and nouns that say that a body acted.
  package static let actingWords = WordList(parsing: EmbeddedLists.actingWords)
}
