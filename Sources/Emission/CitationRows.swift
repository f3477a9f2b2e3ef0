internal import SQLite

/// A reference that means an item.
struct Citation {
  let from: String
  let key: String
  /// The record of the item; `nil` where the archive has none.
  let to: String?
}

/// The rows of a query for citations, one after the other.
struct CitationRows {
  let rows: Statement
  let path: String

  func next() throws(OutputError) -> Citation? {
    do {
      guard try rows.next() else { return nil }
      return Citation(from: rows.text(0) ?? "", key: rows.text(1) ?? "", to: rows.text(2))
    } catch {
      throw OutputError(error, path: path)
    }
  }
}
