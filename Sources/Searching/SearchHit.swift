/// A record that a search found.
package struct SearchHit: Hashable, Sendable {
  package let id: String
  package let kind: String
  package let genre: String
  package let title: String?
  package let organ: String?
  /// Day of the meeting, else of publication; ISO.
  package let date: String?
  /// Number of the § of an item.
  package let section: String?
  /// BM25, the higher the better; 0 where no word was asked for.
  package let score: Double
  package let snippet: Snippet

  /// The document that the record is of: `<source>/<relative path>`.
  package var path: String { String(id.prefix { $0 != "#" }) }
}
