import Documents
import Emission
import Foundation
import JSONText
import Pipeline
import TestSupport
import Testing

@Suite struct PipelineRunTests {
  let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    let pages = ["a", "a b", "a!", "z.html", "nämnd/ett.txt", "nämnd/två.txt", "å/x.txt", "+.d/x", "+/.d/x"]
    for page in pages { try folder.write("Text om \(page)\n", to: "källa/" + page) }
    try folder.write([0x78], to: Array("källa/r".utf8) + [0xE5])
    try folder.write("<?xml version=\"1.0\"?><faktura/>", to: "källa/bilaga.xml")
    try folder.link("källa/länk", to: "a")
    try folder.write(#"{"sources": [{"name": "k", "path": "källa"}], "out": "out"}"#, to: "pipeline.json")
  }

  @discardableResult
  private func run(
    workers: Int = 2, full: Bool = false, dryRun: Bool = false, allowedRemovals: Int? = nil,
    _ change: (inout String) -> Void = { _ in }
  ) throws -> RunReport {
    var text = try folder.content(of: "pipeline.json")
    change(&text)
    let file = folder.path + "/pipeline.json"
    let configuration = try ConfigurationReader.configuration(parsing: Array(text.utf8), of: file)
    var options = RunOptions()
    options.workers = workers
    options.isFull = full
    options.dryRun = dryRun
    options.allowedRemovals = allowedRemovals
    return try PipelineRun(configuration, options: options, program: nil, showsProgress: false).run()
  }

  private func records() throws -> [String: String] {
    var records: [String: String] = [:]
    for name in folder.names(in: "out/current/records") {
      records[name] = try folder.content(of: "out/current/records/" + name)
    }
    return records
  }

  @Test func accountsForEveryFile() throws {
    let accounting = try run().accounting
    #expect(accounting.seen == 12)
    #expect(DocumentStatus.allCases.map { accounting[$0] } == [10, 0, 0, 2, 0])
    #expect(
      accounting.files.map { "\($0.path) \($0.reason)" } == ["k/länk symbolic-link", "k/bilaga.xml unsupported-format"])
    #expect(!accounting.isComplete)
  }

  /// A folder that is not mounted looks like one whose documents were all removed.
  @Test func refusesToLoseTheArchive() throws {
    try run()
    let archive = try records()
    try FileManager.default.moveItem(atPath: folder.path + "/källa", toPath: folder.path + "/bort")
    try FileManager.default.createDirectory(atPath: folder.path + "/källa", withIntermediateDirectories: false)
    #expect(throws: RunError.self) { try run() }
    #expect(try records() == archive)
    try folder.write("Text\n", to: "källa/ny")
    #expect(throws: RunError.self) { try run(allowedRemovals: 9) }
    try run(allowedRemovals: 10)
    #expect(try records().values.joined().contains("k/ny"))
  }

  @Test func writesTheSameBytesWithAnyNumberOfWorkers() throws {
    try run(workers: 1)
    let alone = try records()
    for workers in [2, 4, 7] {
      try run(workers: workers, full: true)
      #expect(try records() == alone)
    }
    #expect(!alone.isEmpty)
  }

  @Test func sortsRecordsByIDInEachFile() throws {
    try run()
    for (name, content) in try records() {
      let ids = try content.split(separator: "\n").map { line in
        try Array(#require(try JSONParser.parse(Array(line.utf8))["id"]?.string).utf8)
      }
      #expect(ids.elementsEqual(ids.sorted { $0.lexicographicallyPrecedes($1) }), "\(name)")
      #expect(Set(ids).count == ids.count)
    }
  }

  @Test func linksToTheNewestAndKeepsTheOneBefore() throws {
    for _ in 0..<4 { try run(full: true) }
    #expect(folder.names(in: "out/generations") == ["000003", "000004"])
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/out/current") == "generations/000004")
    #expect(try folder.content(of: "out/runs.jsonl").split(separator: "\n").count == 4)
  }

  @Test func keepsAsManyGenerationsAsAsked() throws {
    for _ in 0..<3 {
      try run(full: true) { $0.replace(#""out": "out""#, with: #""out": "out", "emit": {"keepGenerations": 1}"#) }
    }
    #expect(folder.names(in: "out/generations") == ["000003"])
  }

  @Test func sweepsWhatAKilledRunLeft() throws {
    try folder.write("halv", to: "out/generations/000007.tmp/records/k.jsonl")
    try folder.link("out/current.tmp", to: "generations/000007")
    try run()
    #expect(folder.names(in: "out/generations") == ["000001"])
    #expect(folder.names(in: "out").contains("current.tmp") == false)
  }

  @Test func writesNothingWhenDry() throws {
    let report = try run(dryRun: true)
    #expect(report.accounting.seen == 12)
    #expect(report.outcome == .dryRun)
    #expect(folder.names(in: "out").isEmpty)
  }

  @Test func leavesTheOldArchiveWhenOutputFails() throws {
    try run()
    let before = try records()
    try FileManager.default.removeItem(atPath: folder.path + "/out/generations")
    try folder.write("ingen mapp", to: "out/generations")
    #expect { try run() } throws: { error in
      guard case .output(let error)? = error as? RunError else { return false }
      return error.description == folder.path + "/out/generations: mkdir: Not a directory"
    }
    #expect(!before.isEmpty)
  }

  @Test func letsOneRunInAtATime() throws {
    try FileManager.default.createDirectory(atPath: folder.path + "/out", withIntermediateDirectories: true)
    let lock = try RunLock(file: folder.path + "/out/.lock", started: "2026-03-01T02:00:00Z")
    #expect { try run() } throws: { error in
      guard case .locked(let holder)? = error as? RunError else { return false }
      return holder.description == "pid \(getpid()), since 2026-03-01T02:00:00Z"
    }
    withExtendedLifetime(lock) {}
  }

  @Test func countsASourceThatIsGone() throws {
    let configuration = try ConfigurationReader.configuration(at: folder.path + "/pipeline.json")
    try FileManager.default.moveItem(atPath: folder.path + "/källa", toPath: folder.path + "/borta")
    let report = try PipelineRun(configuration, options: RunOptions(), program: nil, showsProgress: false).run()
    #expect(report.accounting.files.map(\.path) == ["k/"])
    #expect(report.accounting.seen == 1)
  }
}

extension String {
  fileprivate mutating func replace(_ old: String, with new: String) {
    self = replacingOccurrences(of: old, with: new)
  }
}
