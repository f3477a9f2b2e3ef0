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

  /// What its text, terms and entities take in memory.
  var byteCount: Int {
    text.count + terms.title.count + terms.text.count + terms.expanded.count
      + entities.count * MemoryLayout<PreparedEntity>.stride
  }
}

/// A record's place in `PreparedDocument.lines`.
struct RecordLine: Sendable {
  /// Line feed included.
  let range: Range<Int>
  /// The text with its quotes, where `TextLiteral.expression` gives it.
  let text: Range<Int>?
}

extension RecordLine {
  /// - Parameter literal: Where the text stands, quotes included.
  init(_ range: Range<Int>, literal: Range<Int>, of text: UTF8Text) {
    self.range = range
    self.text = TextLiteral.isExpressible(text, literal: literal.count) ? literal : nil
  }
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

extension PreparedRecord {
  init(_ record: IndexedRecord, line: RecordLine, pool: inout TextPool) {
    self.line = line
    id = pool.add(record.id)
    kind = record.kind
    genre = record.genre
    organ = pool.add(record.organ)
    meetingDate = pool.add(record.meetingDate)
    title = pool.add(record.title)
    published = pool.add(record.published)
    key = pool.add(record.key)
    text = record.text
    terms = record.terms
    entities = record.entities.map { entity in
      PreparedEntity(
        kind: entity.kind, start: entity.start, end: entity.end, value: pool.add(entity.value),
        from: pool.add(entity.from), to: pool.add(entity.to))
    }
    citations = record.citations.map { entity in
      PreparedCitation(
        key: pool.add(entity.key ?? ""), organ: pool.add(entity.organ), date: pool.add(entity.date),
        section: pool.add(entity.value))
    }
    caseNumbers = record.caseNumbers.map { pool.add($0) }
  }
}
