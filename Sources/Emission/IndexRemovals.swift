internal import Documents
internal import SQLite

/// Takes documents out of an index. Full text holds no texts, so it has to be told the very terms that went in: they are
/// made from the record once more.
final class IndexRemovals {
  private let stored = StoredDocument()
  private let rows: Statement
  private let search: Statement
  private let record: Statement
  private let entities: Statement
  private let item: Statement
  private let citations: Statement
  private let caseRecord: Statement
  private let touched: Statement

  init(on connection: Connection) throws(SQLiteError) {
    // The records of a document: its own id, or that with a # after it; $ is the character after #.
    rows = try connection.prepare(
      "SELECT rowid, json FROM record WHERE id = :id UNION ALL "
        + "SELECT rowid, json FROM record WHERE id > :id || '#' AND id < :id || '$'")
    search = try connection.prepare(
      "INSERT INTO search(search, rowid, title, text, expanded) VALUES ('delete', ?, ?, ?, ?)")
    record = try connection.prepare("DELETE FROM record WHERE rowid = ?")
    entities = try connection.prepare("DELETE FROM entity_row WHERE \(EntityPlace.isPlace("place", ofRecord: "?1"))")
    item = try connection.prepare("DELETE FROM item WHERE key = ? AND record_id = ?")
    citations = try connection.prepare("DELETE FROM citation WHERE from_record = ?")
    caseRecord = try connection.prepare("DELETE FROM case_record WHERE case_number = ? AND record_id = ?")
    touched = try connection.prepare("INSERT OR IGNORE INTO touched VALUES (?)")
  }

  /// - Returns: What was removed; `nil` where there was no such document.
  func remove(documentID: String) throws(SQLiteError) -> PreparedDocument? {
    let (numbers, lines) = try read(documentID)
    if numbers.isEmpty { return nil }
    guard let document = stored.prepared(lines, id: documentID) else {
      throw SQLiteError(code: 11, message: "a record of the index cannot be read: \(documentID)")
    }
    for (number, record) in zip(numbers, document.records) { try remove(record, number, of: document) }
    return document
  }

  /// The key of an item that comes: what refers to it has to be joined again.
  func touch(_ record: PreparedRecord, in document: PreparedDocument) throws(SQLiteError) {
    guard record.kind == .item, let key = record.key else { return }
    touched.bind(1, document.text(key))
    try touched.run()
  }

  private func read(_ documentID: String) throws(SQLiteError) -> (rows: [Int], lines: [UInt8]) {
    var (numbers, lines): ([Int], [UInt8]) = ([], [])
    rows.bind(":id", documentID)
    while try rows.next() {
      numbers.append(rows.integer(0))
      lines += (rows.bytes(1) ?? []) + [0x0A]
    }
    return (numbers, lines)
  }

  private func remove(_ prepared: PreparedRecord, _ number: Int, of document: PreparedDocument) throws(SQLiteError) {
    let id = document.text(prepared.id)
    try removeTerms(prepared.terms, number)
    for statement in [record, entities] {
      statement.bind(1, number)
      try statement.run()
    }
    citations.bind(1, id)
    try citations.run()
    if prepared.kind == .item, let key = prepared.key {
      item.bind(1, document.text(key))
      item.bind(2, id)
      try item.run()
      try touch(prepared, in: document)
    }
    for caseNumber in prepared.caseNumbers {
      caseRecord.bind(1, document.text(caseNumber))
      caseRecord.bind(2, id)
      try caseRecord.run()
    }
  }

  private func removeTerms(_ terms: RecordTerms, _ number: Int) throws(SQLiteError) {
    search.bind(1, number)
    for (index, text) in [terms.title, terms.text, terms.expanded].enumerated() {
      search.bind(Int32(index + 2), String(decoding: text, as: UTF8.self))
    }
    try search.run()
  }
}

extension PreparedDocument {
  fileprivate func text(_ range: Range<Int>) -> String { String(decoding: pool[range], as: UTF8.self) }
}
