import Documents
import Foundation
import SQLite
import TestSupport
import Testing

@testable import Emission

/// A folder's records are divided among more files as it grows, and among fewer as it shrinks.
@Suite struct GrowingFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// With the terms that the index takes out again.
  private static func document(_ number: Int, _ revision: Int = 0) -> PreparedDocument? {
    let id = "k/2024/\(number).html"
    let records = [
      SampleRecord(id, "Text \(revision) av \(id)"), SampleRecord("\(id)#p1", "§ 1").with(\.section, "1"),
    ]
    return StoredDocument().prepared(RecordPreparer().prepare(records.map(\.record)).lines, id: id)
  }

  /// Builds a generation upon another, or from nothing.
  private func build(
    _ name: String, upon previous: String? = nil, adding documents: [PreparedDocument?], removing removed: [Int] = []
  ) throws {
    let path = folder.path + "/" + name
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    let writer = try ArchiveWriter(
      directory: path, facts: SampleArchive.facts, previous: previous.map { folder.path + "/" + $0 })
    for document in documents { try writer.add(#require(document)) }
    for number in removed { try writer.remove(documentID: "k/2024/\(number).html") }
    _ = try writer.finish()
  }

  private func files(of name: String) throws -> [String: Data] {
    try folder.contents(below: name + "/records")
  }

  private func manifest(of name: String) throws -> Data? { try folder.contents(below: name)["manifest.json"] }

  @Test(arguments: [(100, 140, 8), (140, 300, 16), (300, 90, 1), (300, 200, 8), (140, 150, 8), (2, 0, 0)])
  func nightsGiveWhatOneRunGives(before: Int, after: Int, count: Int) throws {
    try build("before", adding: (0..<before).map { Self.document($0) })
    let changed = [0, 1].filter { $0 < min(before, after) }
    try build(
      "after", upon: "before",
      adding: changed.map { Self.document($0, 1) } + (0..<after).dropFirst(before).map { Self.document($0) },
      removing: Array((0..<before).dropFirst(after)))
    try build("once", adding: (0..<after).map { Self.document($0, changed.contains($0) ? 1 : 0) })
    #expect(try files(of: "after") == files(of: "once"))
    #expect(try manifest(of: "after") == manifest(of: "once"))
    #expect(try files(of: "after").count == count)
    #expect(try ArchiveVerifier(ArchiveLocation(path: folder.path + "/after")).faults() == [])
  }

  /// The records are what counts: an index that lacks a document does not make it stand in them twice.
  @Test func whatTheIndexDoesNotKnowIsReplaced() throws {
    try build("before", adding: (0..<140).map { Self.document($0) })
    try Connection(path: folder.path + "/before/archive.sqlite", access: .readWrite).execute(
      "DELETE FROM record WHERE id = 'k/2024/0.html' OR id = 'k/2024/0.html#p1'")
    try build("after", upon: "before", adding: [Self.document(0, 1)])
    try build("once", adding: (0..<140).map { Self.document($0, $0 == 0 ? 1 : 0) })
    #expect(try files(of: "after") == files(of: "once"))
  }

  /// Of sixteen files one is written; the others are those of the generation before.
  @Test func oneChangeWritesOneFile() throws {
    try build("before", adding: (0..<400).map { Self.document($0) })
    try build("after", upon: "before", adding: [Self.document(7, 1)])
    let inodes = try ["before", "after"].map { name in
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/\(name)/records").sorted().map { file in
        try FileManager.default.attributesOfItem(atPath: folder.path + "/\(name)/records/\(file)")[.systemFileNumber]
          as? Int
      }
    }
    #expect(inodes[0].count == 16)
    #expect(zip(inodes[0], inodes[1]).count { $0 != $1 } == 1)
  }

  /// Names of files say nothing that a rebuild or a look for one document would miss.
  @Test func documentsAreFoundInTheirFiles() throws {
    try build("before", adding: (0..<400).map { Self.document($0) })
    let path = folder.path + "/before"
    for number in [0, 7, 399] {
      #expect(try ArchiveRebuild.digest(ofDocument: "k/2024/\(number).html", in: path) != nil)
    }
    #expect(try ArchiveRebuild.digest(ofDocument: "k/2024/400.html", in: path) == nil)
    let rebuilt = folder.path + "/rebuilt"
    try FileManager.default.createDirectory(atPath: rebuilt, withIntermediateDirectories: false)
    #expect(try ArchiveRebuild.rebuild(path, into: rebuilt).documents == 400)
    #expect(try files(of: "rebuilt") == files(of: "before"))
  }
}
