internal import Documents

/// A place in a prepared document's pool; an absent text is NULL in the index.
typealias PooledText = Range<Int>?

/// The rows of one record.
struct PreparedRecord: Sendable {
  let line: RecordLine
  let id: Range<Int>
  let kind: Record.Kind
  let genre: Genre
  let organ: PooledText
  let meetingDate: PooledText
  let title: PooledText
  let published: PooledText
  /// The key of the item that the record is.
  let key: PooledText
  let text: UTF8Text
  let terms: RecordTerms
  let entities: [PreparedEntity]
  let citations: [PreparedCitation]
  /// Canonical, without the number of a document within the case; each once.
  let caseNumbers: [Range<Int>]
}

/// A record's place in `PreparedDocument.lines`.
struct RecordLine: Sendable {
  /// Line feed included.
  let range: Range<Int>
  /// The text with its quotes, where `TextLiteral.expression` gives it.
  let text: Range<Int>?
}

struct PreparedEntity: Sendable {
  let kind: Entity.Kind
  /// In code points.
  let start: Int
  let end: Int
  let value: PooledText
  let from: PooledText
  let to: PooledText
}

/// A reference to an item by its key.
struct PreparedCitation: Sendable {
  let key: Range<Int>
  let organ: PooledText
  let date: PooledText
  let section: PooledText
}
