extension Lexicons {
  /// Abbreviations with what their period means: `inside`, `ending`, `number`.
  package static let abbreviations = WordList(parsing: EmbeddedLists.abbreviations)
  /// "och/eller".
  package static let slashWords = WordList(parsing: EmbeddedLists.slashWords)
  /// "bilaga", before a letter that is no initial.
  package static let letterLabels = WordList(parsing: EmbeddedLists.letterLabels)
  /// "s" of "AMI:s".
  package static let colonEndings = WordList(parsing: EmbeddedLists.colonEndings)
  /// Last parts of compounds, so that a half-written one can be completed.
  package static let compoundHeads = WordList(parsing: EmbeddedLists.compoundHeads)
  /// First parts of compounds that change places whatever follows ("in- och utflyttning").
  package static let compoundPrefixes = WordList(parsing: EmbeddedLists.compoundPrefixes)
  /// "och", between a half-written compound and the whole one.
  package static let ellipsisConjunctions = WordList(parsing: EmbeddedLists.ellipsisConjunctions)
}
