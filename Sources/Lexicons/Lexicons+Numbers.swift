extension Lexicons {
  /// Numbers in words: "tre".
  package static let numberWords = WordList(parsing: EmbeddedLists.numberWords)
  /// Units of amounts of money with their worth in kronor.
  package static let amountUnits = WordList(parsing: EmbeddedLists.amountUnits)
}
