extension Lexicons {
  /// Charset labels with their WHATWG name and ICU converter.
  package static let charsetLabels = WordList(parsing: EmbeddedLists.charsetLabels)
  /// Named character references of HTML. Their letter case counts: read the rows.
  package static let characterReferences = WordList(parsing: EmbeddedLists.characterReferences)
  /// Words in classes, ids and roles of a page's elements, with what they say of the element.
  package static let regionNames = WordList(parsing: EmbeddedLists.regionNames)
  /// Phrases of web pages that belong to no document.
  package static let chromePhrases = WordList(parsing: EmbeddedLists.chromePhrases)
  /// Lines that stand in many documents and are content in each.
  package static let recurringContent = WordList(parsing: EmbeddedLists.recurringContent)
  /// Words before the date of publication or change of a page.
  package static let publicationLabels = WordList(parsing: EmbeddedLists.publicationLabels)
  /// Names of the styles of headings and titles in office programs.
  package static let headingStyles = WordList(parsing: EmbeddedLists.headingStyles)
}
