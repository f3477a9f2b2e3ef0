extension Lexicons {
  /// Ends of nouns for texts whose § are not of minutes.
  package static let ruleTexts = WordList(parsing: EmbeddedLists.ruleTexts)
  /// "KL", "LSS".
  package static let lawAbbreviations = WordList(parsing: EmbeddedLists.lawAbbreviations)
}
