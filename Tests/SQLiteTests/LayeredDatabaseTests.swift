import Foundation
import TestSupport
import Testing

@testable import SQLite

/// A database over a file that stays as it is answers and becomes what a copy of that file does.
@Suite struct LayeredDatabaseTests {
  private let folder: TemporaryFolder
  private let base: FileHandle
  private let layer: FileLayer

  init() throws {
    folder = try TemporaryFolder()
    let made = try Connection(path: folder.path + "/base", access: .readWrite)
    try made.execute(
      """
      PRAGMA page_size = 4096; PRAGMA journal_mode = OFF;
      CREATE TABLE t (id INTEGER PRIMARY KEY, value TEXT); CREATE INDEX v ON t(value);
      CREATE VIRTUAL TABLE f USING fts5(value, content='');
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
        INSERT INTO t SELECT i, hex(i * 7919 % 3001) || printf('%.200c', 'x') FROM n;
      INSERT INTO f(rowid, value) SELECT id, value FROM t;
      """)
    base = try #require(FileHandle(forReadingAtPath: folder.path + "/base"))
    layer = FileLayer(over: base.fileDescriptor, byteCount: Int(try base.seekToEnd()))
  }

  /// A small cache, so that pages are written and read again long before the end.
  private static let changes = [
    "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = 10; BEGIN;",
    "DELETE FROM t WHERE id % 7 = 0;", "UPDATE t SET value = 'ny' || id WHERE id % 11 = 0;",
    "INSERT INTO t SELECT id + 5000, value || 'å' FROM t WHERE id < 900;",
    "INSERT INTO f(rowid, value) SELECT id, value FROM t WHERE id > 5000;", "DROP INDEX v;",
    "CREATE INDEX w ON t(value, id); COMMIT;",
  ]

  private func answers(_ connection: Connection) throws -> [Int] {
    try [
      "SELECT count(*) FROM t", "SELECT sum(id) FROM t", "SELECT sum(length(value)) FROM t",
      "SELECT count(*) FROM t WHERE value LIKE 'ny%'", "SELECT count(*) FROM f WHERE f MATCH 'value:ny11*'",
      "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'",
    ].map { try connection.integer($0) }
  }

  @Test func becomesWhatACopyBecomes() throws {
    let before = try folder.contents()["base"]
    try before?.write(to: URL(filePath: folder.path + "/copy"))
    let copy = try Connection(path: folder.path + "/copy", access: .readWrite)
    do {
      let layered = try Connection(changes: folder.path + "/changes", layer: layer)
      for sql in Self.changes { for connection in [copy, layered] { try connection.execute(sql) } }
      #expect(try answers(layered) == answers(copy))
    }
    #expect(try folder.contents()["base"] == before)
    try merged().write(to: URL(filePath: folder.path + "/merged"))
    #expect(try answers(Connection(path: folder.path + "/merged", access: .readOnly)) == answers(copy))
    #expect(try answers(copy).last == 1)
  }

  /// What is read from the file that stays, and what from the changes, as the database left both.
  private func merged() throws -> Data {
    let contents = try folder.contents()
    var data = try #require(contents["base"])
    let changes = try #require(contents["changes"])
    data.append(Data(count: max(0, layer.byteCount - data.count)))
    for part in layer.written(in: 0..<layer.byteCount) { data.replaceSubrange(part, with: changes[part]) }
    return data
  }

  /// Other files of the database, such as those for sorting, are the system's.
  @Test func sortsInFiles() throws {
    let layered = try Connection(changes: folder.path + "/changes", layer: layer)
    try layered.execute("PRAGMA cache_size = 10; PRAGMA temp_store = FILE;")
    let rows = "SELECT value || n AS text FROM t, (SELECT 1 AS n UNION SELECT 2 UNION SELECT 3 UNION SELECT 4)"
    #expect(try layered.integer("SELECT count(*) FROM (\(rows) ORDER BY text LIMIT -1 OFFSET 1)") == 11_999)
  }

  @Test func saysThatTheFileHasBecomeShorter() throws {
    let layered = try Connection(changes: folder.path + "/changes", layer: layer)
    #expect(truncate(folder.path + "/base", 8192) == 0)
    #expect(throws: SQLiteError.self) { try layered.integer("SELECT sum(length(value)) FROM t") }
  }

  @Test func saysThatTheChangesCannotBeMade() {
    #expect(throws: SQLiteError.self) { try Connection(changes: folder.path + "/nix/changes", layer: layer) }
  }
}
