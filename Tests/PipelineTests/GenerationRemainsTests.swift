import Emission
import Foundation
import Pipeline
import TestSupport
import Testing

/// What runs and commands that ended in the middle leave, and archives that were put back, do no harm.
@Suite struct GenerationRemainsTests {
  let folder: ScratchFolder
  private var out: String { folder.path + "/out" }
  private let files = FileManager.default

  init() throws {
    folder = try ScratchFolder()
    try configure(keeping: 2)
    for number in 0..<4 { try folder.write(IncrementalTests.page(number), to: "källa/nämnd/\(number).html") }
  }

  private func configure(keeping count: Int) throws {
    let text = #"{"sources": [{"name": "k", "path": "källa"}], "out": "out", "emit": {"keepGenerations": \#(count)}}"#
    try folder.write(text, to: "pipeline.json")
  }

  @discardableResult private func run() throws -> RunReport {
    try PipelineRun(
      try ConfigurationReader.configuration(at: folder.path + "/pipeline.json"),
      options: RunOptions(), program: nil, showsProgress: false
    ).run()
  }

  private func faults() throws -> [String] { ArchiveVerifier(try ArchiveLocation(path: out)).faults() }

  private func copy(_ name: String, to other: String) throws {
    try files.copyItem(atPath: out + "/" + name, toPath: out + "/" + other)
  }

  private func link(to generation: String) throws {
    try files.removeItem(atPath: out + "/current")
    try folder.link("out/current", to: "generations/" + generation)
  }

  private func records() throws -> String {
    try folder.names(in: "out/current/records").map { try folder.content(of: "out/current/records/" + $0) }.joined()
  }

  /// A run that was killed between its generation and the link to it.
  @Test func aGenerationThatNothingLinksToGoes() throws {
    try configure(keeping: 1)
    try run()
    try copy("generations/000001", to: "generations/000002")
    try copy("state/000001", to: "state/000002")
    #expect(try run().outcome == .unchanged)
    #expect(folder.names(in: "out/generations") == ["000001"])
    #expect(folder.names(in: "out/state") == ["000001"])
    #expect(try faults() == [])
  }

  @Test func whatWasGoneBackFromIsNotGoneBackTo() throws {
    try run()
    try folder.write(IncrementalTests.page(1, "budgeten"), to: "källa/nämnd/1.html")
    try run()
    _ = try ArchiveRollback(out: out).roll()
    let before = try records()
    try folder.write(IncrementalTests.page(1, "skatten"), to: "källa/nämnd/1.html")
    try run()
    _ = try ArchiveRollback(out: out).roll()
    #expect(try records() == before)
  }

  /// Neither where what it builds upon cannot be read, nor where its index cannot.
  @Test(arguments: [("manifest.json", "{"), ("archive.sqlite", "no index"), ("archive.sqlite", "")])
  func aGenerationThatCannotBeMadeLeavesNothing(file: String, content: String) throws {
    try run()
    try folder.write(content, to: "out/generations/000001/" + file)
    try folder.write(IncrementalTests.page(1, "budgeten"), to: "källa/nämnd/1.html")
    let failure = #expect(throws: RunError.self) { try run() }
    guard case .output(let reason) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(reason.path == out + "/generations/000001/" + file)
    #expect(reason.reason.contains("run --full"))
    #expect(folder.names(in: "out/generations") == ["000001"])
  }

  /// A memory without its generation is not taken for that of the next one of its number.
  @Test func aMemoryWithoutItsGenerationGoes() throws {
    try run()
    try folder.write(IncrementalTests.page(7), to: "källa/nämnd/7.html")
    try run()
    try link(to: "000001")
    try files.removeItem(atPath: out + "/generations/000002")
    _ = try IndexRebuild(out: out, keptGenerations: 2).rebuild()
    #expect(try run().changes.added == 1)
    #expect(try records().contains("7.html"))
  }

  @Test func aLinkThatWasBegunIsNoHindrance() throws {
    try run()
    try folder.write(IncrementalTests.page(1, "budgeten"), to: "källa/nämnd/1.html")
    try run()
    try folder.link("out/current.tmp", to: "generations/000001")
    #expect(try ArchiveRollback(out: out).roll().to == "000001")
  }

  /// All versions go, those of generations that were gone back from too.
  @Test func anErasedDocumentIsGoneInEveryVersion() throws {
    try folder.write("Om Zacharias Qvarnström\n", to: "källa/brev.txt")
    try run()
    try folder.write("Inget särskilt\n", to: "källa/brev.txt")
    try run()
    _ = try ArchiveRollback(out: out).roll()
    try DocumentErasure(out: out).erase("k/brev.txt", reason: "dnr 2024/17")
    #expect(try !records().contains("Qvarnström"))
    #expect(try !records().contains("brev.txt"))
    #expect(folder.names(in: "out/generations").count == 1)
  }

  /// An archive from before is put back; what was erased since leaves it with the next run.
  @Test func anErasedDocumentLeavesAnArchiveThatIsPutBack() throws {
    try folder.write("Om Zacharias Qvarnström\n", to: "källa/brev.txt")
    try run()
    try files.copyItem(atPath: out, toPath: folder.path + "/säkerhet")
    try DocumentErasure(out: out).erase("k/brev.txt", reason: "dnr 2024/17")
    let tombstones = try folder.content(of: "out/forgotten.jsonl")
    try files.removeItem(atPath: out)
    try files.copyItem(atPath: folder.path + "/säkerhet", toPath: out)
    try folder.write(tombstones, to: "out/forgotten.jsonl")
    #expect(try records().contains("Qvarnström"))
    try run()
    #expect(try !records().contains("Qvarnström"))
    #expect(try faults() == [])
  }

  /// What is damaged is not written again as whole.
  @Test func damagedRecordsAreRefused() throws {
    try run()
    let path = out + "/generations/000001/records/" + folder.names(in: "out/current/records")[0]
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    let place = try #require(bytes.range(of: Data("motion".utf8))?.lowerBound)
    bytes[place] = UInt8(ascii: "n")
    try bytes.write(to: URL(fileURLWithPath: path))
    #expect(throws: RunError.self) { try IndexRebuild(out: out, keptGenerations: 2).rebuild() }
    try folder.write(IncrementalTests.page(1, "budgeten"), to: "källa/nämnd/1.html")
    #expect(throws: RunError.self) { try run() }
    #expect(try faults() != [])
  }
}

extension GenerationRemainsTests {
  /// Names that only the form of their accents tells apart are two documents, whatever becomes of the other.
  @Test func twinsByNormalFormAreTold() throws {
    let (composed, decomposed) = ("källa/sk\u{E5}l.txt", "källa/ska\u{30A}l.txt")
    try folder.write("Betaord\n", to: composed)
    try folder.write("Gammaord\n", to: decomposed)
    try run()
    #expect(try records().contains("Betaord") && records().contains("Gammaord"))
    unlink(folder.path + "/" + decomposed)
    #expect(try run().changes.removed == 1)
    #expect(try records().contains("Betaord") && !records().contains("Gammaord"))
    rename(folder.path + "/" + composed, folder.path + "/" + decomposed)
    let report = try run()
    #expect(report.changes.added == 1)
    #expect(report.changes.removed == 1)
    let names = try Array(records().utf8)
    #expect(Data(names).range(of: Data("ska\u{30A}l.txt".utf8)) != nil)
    #expect(Data(names).range(of: Data("sk\u{E5}l.txt".utf8)) == nil)
  }
}
