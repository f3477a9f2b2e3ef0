/// The project's knowledge of Swedish, one text file a list (`Data/`), read once.
package enum Lexicons {
  /// Month names and their abbreviations with the number of the month.
  package static let months = WordList(parsing: EmbeddedLists.months)
  /// The 290 municipalities and 21 regions with their SCB codes.
  package static let municipalities = WordList(parsing: EmbeddedLists.municipalities)
}
