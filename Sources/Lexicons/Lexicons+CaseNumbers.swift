extension Lexicons {
  /// Ways of writing a case number: shape, the evidence it needs, example.
  package static let caseNumberShapes = WordList(parsing: EmbeddedLists.caseNumberShapes)
  /// Labels that stand before a case number.
  package static let caseNumberLabels = WordList(parsing: EmbeddedLists.caseNumberLabels)
  /// Letters before a number that make it something else than a case number.
  package static let caseNumberLookAlikes = WordList(parsing: EmbeddedLists.caseNumberLookAlikes)
  /// Registers of municipal bodies in their right spelling.
  package static let caseRegisters = WordList(parsing: EmbeddedLists.caseRegisters)
}
