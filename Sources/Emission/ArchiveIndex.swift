internal import SQLite

/// `archive.sqlite` while it is written: a file of its own, one transaction, one writer.
final class ArchiveIndex {
  private let path: String
  /// The earlier index that is brought up to date; `nil` for one that is made.
  private let old: String?
  private let connection: Connection
  private let insertions: IndexStatements
  /// `nil` while a new index is built.
  private let removals: IndexRemovals?
  private var lastRow: Int
  /// The last citation that was there before.
  private let lastCitation: Int

  /// A new file.
  init(creating path: String) throws(OutputError) {
    self.path = path
    old = nil
    do throws(SQLiteError) {
      connection = try Connection(path: path, access: .readWrite)
      try connection.execute(Self.marks + Self.settings)
      try connection.execute("BEGIN;" + Self.tables)
      (lastRow, lastCitation) = (0, 0)
      insertions = try IndexStatements(on: connection, lastCitation: 0)
      removals = nil
    } catch {
      throw OutputError(error, path: path)
    }
  }

  /// An earlier index that is brought up to date: it stays as it is, only what changes is written.
  ///
  /// - Throws: Also where the earlier file is no index of this version.
  init(updating file: LayeredFile) throws(OutputError) {
    (path, old) = (file.path, file.old)
    do throws(SQLiteError) {
      guard file.isDatabaseOfBlocks else {
        throw SQLiteError(code: SQLiteError.notADatabase, message: "is no index as diarium makes it")
      }
      connection = try Connection(changes: file.path, layer: file.layer)
      try connection.execute(Self.settings + Self.updateSettings)
      guard try connection.integer("PRAGMA user_version") == Self.version else {
        throw SQLiteError(code: SQLiteError.notADatabase, message: "is the index of another version")
      }
      try connection.execute("BEGIN;" + Self.touched)
      lastRow = try connection.integer("SELECT coalesce(max(rowid), 0) FROM record")
      lastCitation = try connection.integer("SELECT coalesce(max(rowid), 0) FROM citation")
      insertions = try IndexStatements(on: connection, lastCitation: lastCitation)
      removals = try IndexRemovals(on: connection)
    } catch {
      throw Self.failure(error, path, old)
    }
  }

  func add(_ document: PreparedDocument) throws(OutputError) {
    do throws(SQLiteError) {
      try document.pool.withUnsafeBufferPointer { (pool) throws(SQLiteError) in
        try document.lines.withUnsafeBufferPointer { (lines) throws(SQLiteError) in
          for record in document.records {
            lastRow += 1
            try insertions.insert(record, row: lastRow, pool: pool, lines: lines)
          }
        }
      }
      for record in document.records { try removals?.touch(record, in: document) }
    } catch {
      throw failure(error)
    }
  }

  /// - Returns: What was removed; `nil` where there was no such document.
  func remove(documentID: String) throws(OutputError) -> PreparedDocument? {
    do throws(SQLiteError) {
      return try removals?.remove(documentID: documentID)
    } catch {
      throw failure(error)
    }
  }

  /// Builds the indexes, joins the references with their items, and commits.
  func finish() throws(OutputError) {
    do throws(SQLiteError) {
      if removals == nil {
        try connection.execute(Self.indexes)
        try connection.execute(Self.resolveCitations)
        try connection.execute(Self.citationIndex)
      } else {
        try connection.execute(
          Self.resolveCitations + " AND (rowid > \(lastCitation) OR key IN (SELECT key FROM touched))")
      }
      try connection.execute("COMMIT")
    } catch {
      throw failure(error)
    }
  }

  /// The citations in the byte order of (from, key).
  func citations() throws(OutputError) -> CitationRows {
    do throws(SQLiteError) {
      return CitationRows(
        rows: try connection.prepare("SELECT from_record, key, to_record FROM citation ORDER BY from_record, key"),
        path: path)
    } catch {
      throw failure(error)
    }
  }

  private func failure(_ error: SQLiteError) -> OutputError { Self.failure(error, path, old) }

  private static func failure(_ error: SQLiteError, _ path: String, _ old: String?) -> OutputError {
    guard let old, error.tellsOfDamage else { return OutputError(error, path: path) }
    return OutputError("read the index", path: old, reason: error.message + "; " + ArchiveError.rebuild)
  }
}
