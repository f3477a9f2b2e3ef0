import Documents
import Emission
import Foundation
import SQLite
import TestSupport
import Testing

@testable import Pipeline

/// After every night the archive is the one that a run from nothing would make.
@Suite struct IncrementalTests {
  let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write(#"{"sources": [{"name": "k", "path": "källa"}], "out": "out"}"#, to: "pipeline.json")
    try folder.write(#"{"sources": [{"name": "k", "path": "källa"}], "out": "full"}"#, to: "full.json")
    for number in 0..<6 { try folder.write(Self.page(number), to: "källa/nämnd/\(number).html") }
  }

  static func page(_ number: Int, _ words: String = "ärendet") -> String {
    """
    <html><head><title>Protokoll</title></head><body><nav><a href="/">Start</a> <a href="/k">Kontakt</a></nav>
    <main><h1>Protokoll socialnämnden 2022-03-\(10 + number % 20)</h1>
    <h2>§ \(number) Svar på motion \(number)</h2><p>KS 2022/\(number). Nämnden beslutar om \(words)<sup>1</sup>.</p>
    <p>Se socialnämnden 2022-03-\(10 + (number + 1) % 20) § \(number + 1).</p></main>
    <footer>Stora torget 1</footer></body></html>
    """
  }

  @discardableResult
  private func run(
    _ configuration: String = "pipeline.json", full: Bool = false, allowedRemovals: Int? = 100, later: Int = 0
  )
    throws -> RunReport
  {
    var options = RunOptions()
    options.workers = 2
    options.isFull = full
    options.allowedRemovals = allowedRemovals
    var run = PipelineRun(
      try ConfigurationReader.configuration(at: folder.path + "/" + configuration), options: options, program: nil,
      showsProgress: false)
    run.started += later
    return try run.run()
  }

  private func changed(_ report: RunReport) -> [Int] {
    [report.changes.added, report.changes.replaced, report.changes.removed]
  }

  /// All that an archive says, in an order of its own.
  private func content(of out: String) throws -> [String] {
    let current = folder.path + "/\(out)/current/"
    var content: [String] = []
    for name in folder.names(in: out + "/current/records") {
      content.append(name + "\n" + (try folder.content(of: out + "/current/records/" + name)))
    }
    content += [try folder.content(of: out + "/current/manifest.json")]
    content += [try folder.content(of: out + "/current/citations.jsonl")]
    let connection = try Connection(path: current + "archive.sqlite", access: .readOnly)
    try connection.execute("CREATE VIRTUAL TABLE temp.word USING fts5vocab(main, search, instance)")
    for sql in Self.dumps {
      let rows = try connection.prepare(sql)
      while try rows.next() { content.append(rows.text(0) ?? "NULL") }
    }
    return content
  }

  private static let dumps = [
    "SELECT concat FROM (SELECT json || coalesce(organ, '-') || coalesce(meeting_date, '-') AS concat FROM record ORDER BY id)",
    """
    SELECT record_id || type || coalesce(value, '-') || start || '-' || "end" || text || coalesce(date_from, '')
      || coalesce(date_to, '') FROM entity ORDER BY 1
    """,
    "SELECT key || record_id FROM item ORDER BY 1",
    "SELECT from_record || '>' || coalesce(to_record, '-') || key || coalesce(organ, '') FROM citation ORDER BY 1",
    "SELECT case_number || record_id FROM case_record ORDER BY 1",
    "SELECT id || term || col || offset FROM word JOIN record ON record.rowid = doc ORDER BY 1",
    "SELECT count(*) FROM search",
  ]

  private func expectAsFromNothing(_ comment: Comment) throws {
    try run("full.json", full: true)
    let (incremental, full) = (try content(of: "out"), try content(of: "full"))
    for difference in incremental.difference(from: full).prefix(4) { Issue.record("\(comment): \(difference)") }
    let archive = try ArchiveLocation(path: folder.path + "/out")
    #expect(ArchiveVerifier(archive).faults() == [], comment)
  }

  @Test func aSecondNightDoesNothing() throws {
    #expect(try run().outcome == .published)
    let second = try run()
    #expect(second.outcome == .unchanged)
    #expect(second.accounting[.unchanged] == 6)
    #expect(second.counts.documents == 6)
    #expect(folder.names(in: "out/generations") == ["000001"])
    #expect(folder.names(in: "out/state") == ["000001"])
  }

  @Test func aNightCostsWhatChanged() throws {
    try run()
    try folder.write(Self.page(2, "budgeten"), to: "källa/nämnd/2.html")
    try folder.write("Ny text\n", to: "källa/ny.txt")
    try FileManager.default.removeItem(atPath: folder.path + "/källa/nämnd/5.html")
    let report = try run()
    #expect(report.accounting[.ok] == 2)
    #expect(report.accounting[.unchanged] == 4)
    #expect(changed(report) == [1, 1, 1])
    try expectAsFromNothing("three changes")
  }

  /// Over the number of documents from which a folder's records are divided among files, and under it again.
  @Test func aFolderGrowsAndShrinks() throws {
    func write(_ numbers: Range<Int>, _ word: String) throws {
      for number in numbers { try folder.write("Nämnden \(number) \(word)\n", to: "källa/nämnd/\(number).txt") }
    }
    for (night, count) in [120, 140, 60].enumerated() {
      try write(0..<count, "beslutar")
      try write(night..<night + 3, "avslår")
      for number in count..<140 {
        try? FileManager.default.removeItem(atPath: folder.path + "/källa/nämnd/\(number).txt")
      }
      try run()
      try expectAsFromNothing("\(count) documents")
    }
  }

  @Test func filesWithoutChangesAreTheSameFiles() throws {
    try folder.write("Annan mapp\n", to: "källa/bilagor/a.txt")
    try run()
    try folder.write(Self.page(2, "budgeten"), to: "källa/nämnd/2.html")
    try run()
    func inode(_ path: String) throws -> UInt64 {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/out/generations/" + path)
      return try #require(attributes[.systemFileNumber] as? UInt64)
    }
    let name = try #require(folder.names(in: "out/current/records").first { $0.contains("bilagor") })
    #expect(try inode("000001/records/" + name) == inode("000002/records/" + name))
    #expect(try inode("000001/archive.sqlite") != inode("000002/archive.sqlite"))
  }

  /// Same size, same times but for the one that cannot be set back.
  @Test func seesAChangeThatKeepsSizeAndTime() throws {
    try folder.write("Gammal text\n", to: "källa/a.txt")
    let path = folder.path + "/källa/a.txt"
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: path)
    try run()
    try folder.write("Ny text hit\n", to: "källa/a.txt")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: path)
    #expect(try run().changes.replaced == 1)
  }

  @Test func aTouchedFileIsNotProcessedAgain() throws {
    try run()
    for number in 0..<6 { try folder.write(Self.page(number), to: "källa/nämnd/\(number).html") }
    let report = try run()
    #expect(report.outcome == .unchanged)
    #expect(report.accounting[.unchanged] == 6)
  }

  @Test func anotherMunicipalityConcernsItsSource() throws {
    try run()
    try folder.write(
      #"{"sources": [{"name": "k", "path": "källa", "municipality": {"name": "Ö", "code": "9999"}}], "out": "out"}"#,
      to: "pipeline.json")
    let report = try run()
    #expect(report.changes.replaced == 6)
    #expect(try folder.content(of: "out/current/records/k+n%C3%A4mnd.jsonl").contains("9999"))
  }

  @Test func anUnreadableFolderIsNoEmptyOne() throws {
    try run()
    try FileManager.default.moveItem(atPath: folder.path + "/källa/nämnd", toPath: folder.path + "/bort")
    try folder.link("källa/nämnd", to: "/nowhere")
    // A link is a file that is gone; the guard stops it.
    #expect(throws: RunError.self) { try run(allowedRemovals: nil) }
    #expect(try folder.content(of: "out/current/manifest.json").contains(#""documents":6"#))
  }

  @Test func aMovedFileIsNoLoss() throws {
    try run()
    try FileManager.default.moveItem(atPath: folder.path + "/källa/nämnd", toPath: folder.path + "/källa/styrelse")
    let report = try run(allowedRemovals: nil)
    #expect(changed(report) == [6, 0, 6])
    try expectAsFromNothing("a moved folder")
  }

  @Test func aDamagedMemoryMeansAFullRun() throws {
    try run()
    let state = folder.path + "/out/state/000001"
    var bytes = try Data(contentsOf: URL(fileURLWithPath: state))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(fileURLWithPath: state))
    let report = try run()
    #expect(report.outcome == .published)
    #expect(report.accounting[.ok] == 6)
  }

  /// What the content itself forbids is said again without being read again; what may be over is tried again.
  @Test func refusalsAreRemembered() throws {
    try folder.write([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1, 2, 3], to: Array("källa/program".utf8))
    let first = try run()
    let second = try run()
    #expect(first.accounting.files == second.accounting.files)
    #expect(second.accounting[.skipped] == 1)
    #expect(second.outcome == .unchanged)
  }

  /// Sequences of changes, from fixed seeds: 200 of them, ten after one another in each case. After each one a run, and
  /// one from nothing.
  @Test(arguments: 0..<20) func randomNights(_ seed: Int) throws {
    var random = SeededGenerator(state: UInt64(seed) &* 7919 &+ 1)
    let tree = try ChangingTree(folder)
    // In every other case so late that files are old enough to be known by their times.
    let later = seed % 2 * 10
    try run(later: later)
    for night in 0..<10 {
      let done = try (0..<Int.random(in: 1...5, using: &random)).map { _ in try tree.change(&random) }
      try run(later: later)
      try expectAsFromNothing("seed \(seed), night \(night): \(done)")
    }
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
