/// A line or block that cleanup took out of the text, so that it can be shown.
package struct RemovedBlock: Hashable, Sendable {
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    /// Hidden from readers: scripts, styles, `hidden`, `display:none`.
    case hidden
    /// Menus, headers, footers, side columns, by the page's own structure.
    case navigation
    /// Phrases that belong to a site, not to a document ("Lyssna", "Dela på Facebook").
    case phrase
    /// Repeated on many pages of the source.
    case furniture
    /// Running headers, footers and page numbers of a paged document.
    case page
    /// Little text, many links.
    case density
    /// The same block stands elsewhere in the document.
    case repeated
  }

  /// A string only where somebody looks: a page has more of it than of text.
  package let text: UTF8Text
  package let reason: Reason

  package init(text: UTF8Text, reason: Reason) {
    self.text = text
    self.reason = reason
  }
}
