/// What a reader asks of the archive.
package struct SearchQuery: Hashable, Sendable {
  package let text: String
  package init(text: String) { self.text = text }
}
