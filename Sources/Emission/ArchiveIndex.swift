internal import SQLite

/// `archive.sqlite` while it is written: a new file, one transaction, one writer.
final class ArchiveIndex {
  private let path: String
  private let connection: Connection
  private let statements: IndexStatements
  private var lastRow = 0

  init(creating path: String) throws(OutputError) {
    self.path = path
    do {
      connection = try Connection(path: path, access: .readWrite)
      try connection.execute(Self.settings)
      try connection.execute("BEGIN;" + Self.tables)
      statements = try IndexStatements(on: connection)
    } catch {
      throw OutputError(error, path: path)
    }
  }

  func add(_ document: PreparedDocument) throws(OutputError) {
    do {
      try document.pool.withUnsafeBufferPointer { (pool) throws(SQLiteError) in
        try document.lines.withUnsafeBufferPointer { (lines) throws(SQLiteError) in
          for record in document.records {
            lastRow += 1
            try statements.insert(record, row: lastRow, pool: pool, lines: lines)
          }
        }
      }
    } catch {
      throw OutputError(error, path: path)
    }
  }

  /// Builds the indexes, joins the references with their items, and commits.
  func finish() throws(OutputError) {
    do {
      try connection.execute(Self.indexes)
      try connection.execute(Self.resolveCitations)
      try connection.execute("COMMIT")
    } catch {
      throw OutputError(error, path: path)
    }
  }

  /// The citations in the byte order of (from, key).
  func citations() throws(OutputError) -> CitationRows {
    do {
      return CitationRows(
        rows: try connection.prepare("SELECT from_record, key, to_record FROM citation ORDER BY from_record, key"),
        path: path)
    } catch {
      throw OutputError(error, path: path)
    }
  }
}
