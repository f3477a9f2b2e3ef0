import Emission
import Foundation
import Pipeline
import SQLite
import TestSupport
import Testing

/// Going back a generation, and making the index anew.
@Suite struct GenerationCommandsTests {
  let folder: ScratchFolder
  private var out: String { folder.path + "/out" }

  init() throws {
    folder = try ScratchFolder()
    try folder.write(#"{"sources": [{"name": "k", "path": "källa"}], "out": "out"}"#, to: "pipeline.json")
    for number in 0..<4 { try folder.write(IncrementalTests.page(number), to: "källa/nämnd/\(number).html") }
  }

  @discardableResult private func run() throws -> RunReport {
    try PipelineRun(
      try ConfigurationReader.configuration(at: folder.path + "/pipeline.json"), options: RunOptions(), program: nil,
      showsProgress: false
    ).run()
  }

  private func manifest() throws -> String { try folder.content(of: "out/current/manifest.json") }

  @Test func theNextRunBuildsUponTheGenerationThatWasGoneBackTo() throws {
    try run()
    let first = try manifest()
    try folder.write(IncrementalTests.page(1, "budgeten"), to: "källa/nämnd/1.html")
    try run()
    let second = try manifest()
    let result = try ArchiveRollback(out: out).roll()
    #expect([result.from, result.to] == ["000002", "000001"])
    #expect(try manifest() == first)
    #expect(try run().changes.replaced == 1)
    #expect(try manifest() == second)
    #expect(ArchiveVerifier(try ArchiveLocation(path: out)).faults() == [])
  }

  @Test func thereMayBeNothingToGoBackTo() throws {
    #expect(throws: ArchiveError.self) { try ArchiveRollback(out: out).roll() }
    try run()
    #expect(throws: ArchiveError.self) { try ArchiveRollback(out: out).roll() }
  }

  @Test func theIndexComesBackFromTheRecords() throws {
    try run()
    let before = try manifest()
    let index = try Data(contentsOf: URL(fileURLWithPath: out + "/current/archive.sqlite"))
    try Data("skräp".utf8).write(to: URL(fileURLWithPath: out + "/current/archive.sqlite"))
    #expect(ArchiveVerifier(try ArchiveLocation(path: out)).faults() != [])
    let result = try IndexRebuild(out: out, keptGenerations: 2).rebuild()
    #expect(result.generation == "000002")
    #expect(result.counts.documents == 4)
    #expect(try manifest() == before)
    #expect(try Data(contentsOf: URL(fileURLWithPath: out + "/current/archive.sqlite")) == index)
    #expect(ArchiveVerifier(try ArchiveLocation(path: out)).faults() == [])
    #expect(try run().outcome == .unchanged)
  }
}

extension GenerationCommandsTests {
  /// No byte of what it said is left in any file, and it stays away under every name.
  @Test func anErasedDocumentIsGone() throws {
    try folder.write("Hemlig uppgift om Zacharias Qvarnström\n", to: "källa/brev.txt")
    try run()
    try folder.write(IncrementalTests.page(1, "budgeten"), to: "källa/nämnd/1.html")
    try run()
    #expect(try holders(of: "Qvarnström").isEmpty == false)
    #expect(throws: ArchiveError.self) { try DocumentErasure(out: out).erase("k/finns-inte", reason: "x") }
    #expect(try DocumentErasure(out: out).erase("k/brev.txt", reason: "dnr 2024/17") == "000003")
    #expect(try holders(of: "Qvarnström") == [])
    #expect(try holders(of: "qvarnström") == [])
    #expect(ArchiveVerifier(try ArchiveLocation(path: out)).faults() == [])
    try FileManager.default.copyItem(atPath: folder.path + "/källa/brev.txt", toPath: folder.path + "/källa/kopia.txt")
    let report = try run()
    #expect(report.accounting.files.map(\.reason) == ["forgotten", "forgotten"])
    #expect(try holders(of: "Qvarnström") == [])
  }

  /// It is no longer in the archive, but in the generation before.
  @Test func aDocumentOfAnOlderGenerationIsErased() throws {
    try folder.write("Hemlig uppgift om Zacharias Qvarnström\n", to: "källa/brev.txt")
    try run()
    try FileManager.default.removeItem(atPath: folder.path + "/källa/brev.txt")
    try run()
    #expect(try holders(of: "Qvarnström").isEmpty == false)
    try DocumentErasure(out: out).erase("k/brev.txt", reason: "dnr 2024/17")
    #expect(try holders(of: "Qvarnström") == [])
    #expect(ArchiveVerifier(try ArchiveLocation(path: out)).faults() == [])
  }

  /// Files of `out/` that hold a text.
  private func holders(of text: String) throws -> [String] {
    let names = FileManager.default.enumerator(atPath: out)?.compactMap { $0 as? String } ?? []
    return names.filter { name in
      guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: out + "/" + name)) else { return false }
      return bytes.range(of: Data(text.utf8)) != nil
    }
  }
}
