package import Documents

/// Finds what kind of document a clean text is, its title, its meeting and its § items.
package struct Structurer: Sendable {
  package init() {}

  package func structure(_ clean: CleanDocument) -> StructuredDocument {
    StructuredDocument(clean: clean, genre: .other, title: clean.metadata.title)
  }
}
