internal import Documents
internal import SQLite

/// The insertions of the index. Texts are bound where they stand, without a copy.
final class IndexStatements {
  private let record: Statement
  private let search: Statement
  private let entity: Statement
  /// Inserts `entitiesAtOnce` rows.
  private let entities: Statement
  private let item: Statement
  private let citation: Statement
  private let caseRecord: Statement

  /// A statement for several rows costs a third less per row.
  private static let entitiesAtOnce = 8
  private static let entityColumns = 7

  private var lastCitation: Int

  /// - Parameter lastCitation: Row of the last citation that is there; new ones get rows after it, so that they are known.
  init(on connection: Connection, lastCitation: Int) throws(SQLiteError) {
    self.lastCitation = lastCitation
    record = try connection.prepare(
      "INSERT INTO record(rowid, id, kind, genre, organ, meeting_date, title, published, text, json_head, json_tail) "
        + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    search = try connection.prepare("INSERT INTO search(rowid, title, text, expanded) VALUES (?, ?, ?, ?)")
    entity = try connection.prepare(Self.insertion(ofEntities: 1))
    entities = try connection.prepare(Self.insertion(ofEntities: Self.entitiesAtOnce))
    item = try connection.prepare("INSERT INTO item VALUES (?, ?)")
    citation = try connection.prepare(
      "INSERT INTO citation(from_record, key, organ, date, section, rowid) VALUES (?, ?, ?, ?, ?, ?)")
    caseRecord = try connection.prepare("INSERT INTO case_record VALUES (?, ?)")
  }

  func insert(
    _ prepared: PreparedRecord, row: Int, pool: UnsafeBufferPointer<UInt8>, lines: UnsafeBufferPointer<UInt8>
  ) throws(SQLiteError) {
    record.bind(1, row)
    record.bind(2, pool, prepared.id)
    record.bind(3, prepared.kind.rawValue)
    record.bind(4, prepared.genre.rawValue)
    record.bind(5, pool, prepared.organ)
    record.bind(6, pool, prepared.meetingDate)
    record.bind(7, pool, prepared.title)
    record.bind(8, pool, prepared.published)
    bind(prepared.line, in: lines)
    try prepared.text.bytes.withUnsafeBufferPointer { (text) throws(SQLiteError) in
      record.bind(9, borrowing: text)
      try record.run()
    }
    try insertTerms(prepared.terms, row: row)
    try insertEntities(of: prepared, row: row, pool: pool)
    try insertReferences(of: prepared, pool: pool)
  }

  /// The record's JSON around its text, or all of it in front where SQL cannot make the text.
  private func bind(_ line: RecordLine, in lines: UnsafeBufferPointer<UInt8>) {
    let end = line.range.upperBound - 1
    record.bind(10, lines, line.range.lowerBound..<(line.text.map { $0.lowerBound + 1 } ?? end))
    record.bind(11, lines, line.text.map { $0.upperBound - 1..<end })
  }

  private func insertTerms(_ terms: RecordTerms, row: Int) throws(SQLiteError) {
    search.bind(1, row)
    try terms.title.withUnsafeBufferPointer { (title) throws(SQLiteError) in
      try terms.text.withUnsafeBufferPointer { (text) throws(SQLiteError) in
        try terms.expanded.withUnsafeBufferPointer { (expanded) throws(SQLiteError) in
          search.bind(2, borrowing: title)
          search.bind(3, borrowing: text)
          search.bind(4, borrowing: expanded)
          try search.run()
        }
      }
    }
  }

  /// `OR FAIL`, since a statement of several rows that would have to be undone makes full text write all its terms out
  /// before it; a run that fails here leaves its index behind.
  private static func insertion(ofEntities count: Int) -> String {
    let row = "(" + repeatElement("?", count: entityColumns).joined(separator: ", ") + ")"
    return "INSERT OR FAIL INTO entity_row VALUES " + repeatElement(row, count: count).joined(separator: ", ")
  }

  private func insertEntities(of prepared: PreparedRecord, row: Int, pool: UnsafeBufferPointer<UInt8>)
    throws(SQLiteError)
  {
    let first = EntityPlace.first(ofRecord: row)
    let found = prepared.entities
    let last = found.count - found.count % Self.entitiesAtOnce
    for start in stride(from: 0, to: last, by: Self.entitiesAtOnce) {
      for number in 0..<Self.entitiesAtOnce {
        bind(found[start + number], at: first + start + number, as: number, to: entities, pool: pool)
      }
      try entities.run()
    }
    for index in last..<found.count {
      bind(found[index], at: first + index, as: 0, to: entity, pool: pool)
      try entity.run()
    }
  }

  /// - Parameter number: Of the statement's rows, from 0.
  private func bind(
    _ found: PreparedEntity, at place: Int, as number: Int, to statement: Statement, pool: UnsafeBufferPointer<UInt8>
  ) {
    let column = Int32(number * Self.entityColumns)
    statement.bind(column + 1, place)
    statement.bind(column + 2, found.kind.number)
    statement.bind(column + 3, pool, found.value)
    statement.bind(column + 4, found.start)
    statement.bind(column + 5, found.end)
    statement.bind(column + 6, pool, found.from)
    statement.bind(column + 7, pool, found.to)
  }

  private func insertReferences(of prepared: PreparedRecord, pool: UnsafeBufferPointer<UInt8>) throws(SQLiteError) {
    if prepared.kind == .item, prepared.key != nil {
      item.bind(1, pool, prepared.key)
      item.bind(2, pool, prepared.id)
      try item.run()
    }
    citation.bind(1, pool, prepared.id)
    for reference in prepared.citations {
      citation.bind(2, pool, reference.key)
      citation.bind(3, pool, reference.organ)
      citation.bind(4, pool, reference.date)
      citation.bind(5, pool, reference.section)
      lastCitation += 1
      citation.bind(6, lastCitation)
      try citation.run()
    }
    caseRecord.bind(2, pool, prepared.id)
    for number in prepared.caseNumbers {
      caseRecord.bind(1, pool, number)
      try caseRecord.run()
    }
  }
}

extension Statement {
  /// Binds a range of a buffer that stays where it is until the statement has run; `nil` is NULL.
  fileprivate func bind(_ index: Int32, _ buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>?) {
    guard let range else { return bindNull(index) }
    bind(index, borrowing: UnsafeBufferPointer(rebasing: buffer[range]))
  }
}
