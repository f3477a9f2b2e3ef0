extension Lexicons {
  /// "kd" in "Kent Perciwall (kd)", with the party's canonical spelling.
  package static let partyAbbreviations = WordList(parsing: EmbeddedLists.partyAbbreviations)
  /// "vänsterpartiets" with the party's abbreviation.
  package static let partyNames = WordList(parsing: EmbeddedLists.partyNames)
  /// "anna".
  package static let firstNames = WordList(parsing: EmbeddedLists.firstNames)
  /// Capitalised words before a name that are no part of it.
  package static let nameStops = WordList(parsing: EmbeddedLists.nameStops)
  /// Last words of names that are no persons'.
  package static let organizationWords = WordList(parsing: EmbeddedLists.organizationWords)
  /// Nouns that titles of persons end in, with their definite form.
  package static let roleHeads = WordList(parsing: EmbeddedLists.roleHeads)
  /// "vice" in "vice ordförande".
  package static let roleModifiers = WordList(parsing: EmbeddedLists.roleModifiers)
  /// Verbs of what persons say and do at a meeting.
  package static let speechVerbs = WordList(parsing: EmbeddedLists.speechVerbs)
}
