import Foundation
import SQLite
import TestSupport
import Testing

@testable import Emission

@Suite struct LayeredFileTests {
  private let folder: TemporaryFolder
  private var old: String { folder.path + "/old" }
  private var new: String { folder.path + "/new" }

  init() throws {
    folder = try TemporaryFolder()
    let made = try Connection(path: folder.path + "/old", access: .readWrite)
    try made.execute(
      "PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT);")
    try fill(made, 1...12_000)
  }

  private func fill(_ connection: Connection, _ ids: ClosedRange<Int>) throws {
    try connection.execute(
      """
      WITH RECURSIVE n(i) AS (SELECT \(ids.lowerBound) UNION ALL SELECT i + 1 FROM n WHERE i < \(ids.upperBound))
        INSERT INTO t SELECT i, printf('%.250c', 'x') FROM n;
      """)
  }

  /// More than one piece, with changes in some and at the end.
  private func changed() throws -> LayeredFile {
    let file = try LayeredFile.begin(over: old, changes: folder.path + "/changes")
    let connection = try Connection(changes: file.path, layer: file.layer)
    try connection.execute("PRAGMA journal_mode = OFF; UPDATE t SET v = 'nytt' WHERE id % 4000 = 1;")
    try fill(connection, 12_001...14_000)
    return file
  }

  @Test func writesTheNewFileWithItsDigestAndLeavesTheOld() throws {
    let before = try folder.contents()["old"]
    let file = try changed()
    let digest = try file.write(to: new)
    #expect(try digest == FileFacts(of: new).sha256)
    #expect(try folder.contents()["old"] == before)
    let connection = try Connection(path: new, access: .readOnly)
    #expect(try connection.integer("SELECT count(*) FROM t") == 14_000)
    #expect(try connection.integer("SELECT group_concat(id, '') FROM t WHERE v = 'nytt'") == 140_018_001)
    #expect(try connection.integer("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'") == 1)
  }

  /// The end of the one is no whole block, and cannot be written past the kernel's cache.
  @Test(arguments: [0, 100]) func writesAllOrTheChangesOnly(more: Int) throws {
    try Data(contentsOf: URL(filePath: old)).appending(count: more).write(to: URL(filePath: old))
    let file = try changed()
    let digest = try file.write(to: new)
    let base = try Descriptor.open(old, O_RDONLY)
    let reader = LayerReader(base: base, changes: try Descriptor.open(file.path, O_RDONLY), layer: file.layer)
    try FileManager.default.copyItem(atPath: old, toPath: folder.path + "/shared")
    var writer = LayerWriter(to: try Descriptor.open(folder.path + "/shared", O_WRONLY))
    try writer.writeChanges(of: reader)
    #expect(try FileFacts(of: folder.path + "/shared").sha256 == digest)
    #expect(try FileFacts(of: new).sha256 == digest)
  }

  /// A database of smaller pages, or with a log beside it, is none that this program made.
  @Test(arguments: ["PRAGMA page_size = 1024; VACUUM", "PRAGMA journal_mode = WAL"])
  func knowsADatabaseItCannotChange(sql: String) throws {
    #expect(try LayeredFile.begin(over: old, changes: folder.path + "/changes").isDatabaseOfBlocks)
    try Connection(path: old, access: .readWrite).execute(sql)
    #expect(try !LayeredFile.begin(over: old, changes: folder.path + "/changes").isDatabaseOfBlocks)
  }

  @Test func removesTheChanges() throws {
    let file = try changed()
    _ = try file.write(to: new)
    try file.remove()
    #expect(try Set(folder.contents().keys) == ["old", "new"])
  }

  @Test func isUnchangedWhereNothingWas() throws {
    let file = try LayeredFile.begin(over: old, changes: folder.path + "/changes")
    _ = try Connection(changes: file.path, layer: file.layer).integer("SELECT count(*) FROM t")
    _ = try file.write(to: new)
    let contents = try folder.contents()
    #expect(contents["new"] == contents["old"])
  }

  @Test func overwritesNoFile() throws {
    let file = try changed()
    try Data("annat".utf8).write(to: URL(filePath: new))
    #expect(throws: OutputError.self) { try file.write(to: new) }
    #expect(throws: OutputError.self) { try LayeredFile.begin(over: folder.path + "/nix", changes: new) }
  }

  @Test func saysThatTheOldFileHasBecomeShorter() throws {
    let file = try changed()
    #expect(truncate(old, 100_000) == 0)
    let failure = #expect(throws: OutputError.self) { try file.write(to: new) }
    #expect(failure?.path == old)
    #expect(failure?.reason == "has become shorter")
  }
}

extension Data {
  fileprivate func appending(count: Int) -> Data { self + Data(count: count) }
}
