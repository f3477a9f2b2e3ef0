import Foundation
import TestSupport
import Testing

/// A run that is told to stop finishes its documents, leaves the archive as it was and keeps what it did.
@Suite struct InterruptionTests {
  private static let count = 400
  let folder: ScratchFolder
  let tool: Tool

  init() throws {
    folder = try ScratchFolder()
    tool = Tool(folder: folder.path)
    try folder.write("Nämnden beslutade.\n", to: "källa/protokoll.txt")
    try folder.write(#"{"sources": [{"name": "k", "path": "källa"}], "out": "out"}"#, to: "pipeline.json")
    try folder.write(#"{"sources": [{"name": "k", "path": "källa"}], "out": "hel"}"#, to: "hel.json")
  }

  private func addDocuments() throws {
    for number in 0..<Self.count {
      let text = "§ \(number) Nämnden beslutade om ärende KS 2022/\(number).\n"
      try folder.write(String(repeating: text, count: 40), to: "källa/många/\(number).txt")
    }
  }

  /// Starts a run and waits until it has begun the next generation.
  private func startRun(_ arguments: String..., generation: String) throws -> Process {
    let process = try tool.start("run", "-j1", arguments.isEmpty ? "--json" : arguments[0])
    while !folder.names(in: "out/generations/\(generation).tmp/records").contains("k+m%C3%A5nga.new"),
      process.isRunning
    {
      usleep(1_000)
    }
    return process
  }

  private func manifest(_ out: String) throws -> String { try folder.content(of: out + "/current/manifest.json") }

  @Test(arguments: [SIGINT, SIGTERM], ["--json", "--full"]) func stopsWhenAskedTo(_ signal: Int32, _ flag: String)
    throws
  {
    #expect(try tool.run("run", "--quiet").status == 0)
    let before = try manifest("out")
    try addDocuments()
    let process = try startRun(flag, generation: "000002")
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 128 + signal)
    #expect(folder.names(in: "out/generations") == ["000001", "interrupted"])
    #expect(try manifest("out") == before)
    #expect(try tool.run("verify").status == 0)
    #expect(try tool.run("status").output.contains("interrupted"))
  }

  /// What was done is not done again, and what comes of it is what one run would have made.
  @Test(arguments: ["--json", "--full"]) func theNextRunGoesOn(_ flag: String) throws {
    #expect(try tool.run("run", "--quiet").status == 0)
    try addDocuments()
    let process = try startRun(flag, generation: "000002")
    kill(process.processIdentifier, SIGTERM)
    process.waitUntilExit()
    try FileManager.default.removeItem(atPath: folder.path + "/källa/protokoll.txt")
    let report = try json(try tool.run("run", "--json", "--allow-removals", "5").output)
    let accounting = try #require(report["accounting"] as? [String: Int])
    #expect(accounting["unchanged"] ?? 0 > 0)
    #expect(accounting["ok"] ?? 0 > 0)
    #expect((accounting["ok"] ?? 0) + (accounting["unchanged"] ?? 0) == Self.count)
    #expect(folder.names(in: "out/generations") == ["000001", "000002"])
    #expect(folder.names(in: "out/state") == ["000001", "000002"])
    #expect(try tool.run("run", "--quiet", "--config", "hel.json").status == 0)
    #expect(
      try manifest("out").split(separator: "\"counts\"").last == manifest("hel").split(separator: "\"counts\"").last)
    #expect(try tool.run("verify").status == 0)
  }

  /// A file that was gone before the run stopped is gone from the archive when the next has ended.
  @Test func whatWasGoneDoesNotStay() throws {
    try addDocuments()
    #expect(try tool.run("run", "--quiet").status == 0)
    try FileManager.default.removeItem(atPath: folder.path + "/källa/protokoll.txt")
    for number in 0..<Self.count {
      try folder.write("§ \(number) Nämnden ändrade sitt beslut.\n", to: "källa/många/\(number).txt")
    }
    let process = try startRun(generation: "000002")
    kill(process.processIdentifier, SIGTERM)
    process.waitUntilExit()
    #expect(process.terminationStatus == 128 + SIGTERM)
    #expect(try tool.run("run", "--quiet", "--allow-removals", "5").status == 0)
    #expect(try tool.run("run", "--quiet", "--config", "hel.json").status == 0)
    #expect(
      try manifest("out").split(separator: "\"counts\"").last == manifest("hel").split(separator: "\"counts\"").last)
  }

  /// A document that hangs does not hold up who asks twice.
  @Test func aSecondSignalEndsARunAtOnce() throws {
    try addDocuments()
    let process = try startRun(generation: "000001")
    let worker = try #require(Self.worker(of: process))
    kill(worker, SIGSTOP)
    defer { kill(worker, SIGKILL) }
    kill(process.processIdentifier, SIGTERM)
    usleep(200_000)
    #expect(process.isRunning)
    let start = ContinuousClock.now
    kill(process.processIdentifier, SIGTERM)
    process.waitUntilExit()
    #expect(ContinuousClock.now - start < .seconds(1))
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(folder.names(in: "out").contains("current") == false)
    #expect(try tool.run("run", "--quiet").status == 0)
  }

  /// The document that a worker had is tried in another; one that is killed twice is one failed document.
  @Test func aKilledWorkerCostsNothing() throws {
    try addDocuments()
    let process = try startRun(generation: "000001")
    kill(try #require(Self.worker(of: process)), SIGKILL)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  /// A run whose documents may take a second, with its first worker stopped.
  private func startRunWithHangingWorker() throws -> (run: Process, worker: pid_t) {
    try addDocuments()
    try folder.write(
      #"{"sources": [{"name": "k", "path": "källa"}], "out": "out", "stages": {"limits": {"seconds": 1}}}"#,
      to: "pipeline.json")
    let process = try startRun(generation: "000001")
    let worker = try #require(Self.worker(of: process))
    kill(worker, SIGSTOP)
    return (process, worker)
  }

  /// The document that hangs when asked for alone is the one that fails, and once.
  @Test func aWorkerThatHangsAgainCostsItsDocument() throws {
    let (process, first) = try startRunWithHangingWorker()
    kill(try #require(Self.worker(of: process, besides: first)), SIGSTOP)
    process.waitUntilExit()
    #expect(process.terminationStatus == 3)
    let report = try json(try folder.content(of: "out/runs.jsonl"))
    #expect((report["accounting"] as? [String: Int])?["failed"] == 1)
    #expect((report["files"] as? [[String: String]])?.first?["reason"] == "timeout")
  }

  /// Whichever of the documents sent together it hung at, none of them hangs when asked for alone.
  @Test func aWorkerThatHangsOnceCostsNothing() throws {
    let (process, _) = try startRunWithHangingWorker()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let accounting = try #require(try json(try folder.content(of: "out/runs.jsonl"))["accounting"] as? [String: Int])
    #expect(accounting["ok"] == accounting["seen"])
  }

  @Test func aDocumentThatTakesTooMuchMemoryCostsItself() throws {
    try folder.write(
      #"{"sources": [{"name": "k", "path": "källa"}], "out": "out", "stages": {"limits": {"megabytes": 64}}}"#,
      to: "pipeline.json")
    let page = "<p>" + String(repeating: "Nämnden <b>beslutade</b> om 17 § lagen. ", count: 200_000)
    try folder.write(page, to: "källa/stor.html")
    #expect(try tool.run("run", "--quiet").status == 3)
    let report = try json(try folder.content(of: "out/runs.jsonl"))
    #expect((report["accounting"] as? [String: Int])?["ok"] == 1)
    #expect((report["accounting"] as? [String: Int])?["failed"] == 1)
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// Waits for one to be there; `nil` where the run ends before.
  private static func worker(of run: Process, besides other: pid_t? = nil) -> pid_t? {
    while run.isRunning {
      if let worker = workers(of: run.processIdentifier).first(where: { $0 != other }) { return worker }
      usleep(1_000)
    }
    return nil
  }

  private static func workers(of process: Int32) -> [Int32] {
    let tasks = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
    return tasks.flatMap { task in
      let text = (try? String(contentsOfFile: "/proc/\(process)/task/\(task)/children", encoding: .utf8)) ?? ""
      return text.split(separator: " ").compactMap { Int32($0) }.filter(isWorker)
    }
  }

  /// No child that is not a program of its own yet: while that one is stopped, its parent waits for it for ever (vfork).
  private static func isWorker(_ process: Int32) -> Bool {
    let command = (try? String(contentsOfFile: "/proc/\(process)/cmdline", encoding: .utf8)) ?? ""
    return command.hasPrefix("diarium\0worker\0")
  }
}
