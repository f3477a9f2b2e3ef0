import Documents
import Foundation
import Pipeline
import TestSupport
import Testing

/// Runs whose workers are other processes: the program itself, and some that misbehave.
@Suite struct WorkerProcessTests {
  let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    for page in ["a", "b", "c"] { try folder.write("Text om \(page)\n", to: "källa/" + page) }
    try folder.write(#"{"sources": [{"name": "k", "path": "källa"}], "out": "out"}"#, to: "pipeline.json")
  }

  private func run(_ path: String = BuiltProgram.path, seconds: Int = 10) throws -> RunReport {
    var limits = DocumentLimits()
    limits.seconds = seconds
    var options = RunOptions()
    options.workers = 2
    return try PipelineRun(
      try ConfigurationReader.configuration(at: folder.path + "/pipeline.json"), options: options,
      program: WorkerProgram(path: path, limits: limits), showsProgress: false
    ).run()
  }

  private func script(_ body: String) throws -> String {
    try folder.write("#!/bin/sh\n" + body + "\n", to: "arbetare")
    let path = folder.path + "/arbetare"
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  @Test func writesWhatWorkersInsideWrite() throws {
    #expect(try run().accounting[.ok] == 3)
    let records = try folder.content(of: "out/current/records/k.jsonl")
    var options = RunOptions()
    options.workers = 1
    _ = try PipelineRun(
      try ConfigurationReader.configuration(at: folder.path + "/pipeline.json"), options: options, program: nil,
      showsProgress: false
    ).run()
    #expect(try folder.content(of: "out/current/records/k.jsonl") == records)
    #expect(records.split(separator: "\n").count == 3)
  }

  /// What repeats on the pages of a source is learned by the same processes that then leave it out.
  @Test func tellsItsWorkersWhatWasLearned() throws {
    for page in 1...12 {
      let body = "<h1>Sida \(page)</h1><p>Nämnden beslutar i ärende \(page).</p><p>Rad på varje sida.</p>"
      try folder.write("<html><body><main>\(body)</main></body></html>", to: "källa/sidor/\(page).html")
    }
    #expect(try run().accounting[.ok] == 15)
    let records = try folder.content(of: "out/current/records/k+sidor.jsonl")
    #expect(records.split(separator: "\n").count == 12)
    #expect(records.contains("Nämnden beslutar i ärende 7."))
    #expect(!records.contains("Rad på varje sida."))
  }

  /// Each fault costs its documents and nothing else: the run ends, accounts for all, and publishes.
  @Test(arguments: [
    ("exit 7", "crash", "its worker ended with status 7, twice"),
    ("kill -SEGV $$", "crash", "its worker was ended by signal 11, twice"),
    ("head -c 4 >&0", "crash", "its worker ended with status 0, twice"),
    (
      "head -c 4 >/dev/null; printf '\\002\\000\\000\\000xx' >&0; sleep 1", "crash",
      "its worker gave no answer that could be read"
    ),
    ("sleep 30", "timeout", "took longer than 1 s"),
  ])
  func aWorkerThatFailsCostsItsDocument(_ body: String, _ reason: String, _ detail: String) throws {
    let accounting = try run(try script(body), seconds: 1).accounting
    #expect(accounting[.failed] == 3)
    #expect(Set(accounting.files.map(\.reason)) == [reason])
    #expect(Set(accounting.files.map(\.detail)) == [detail])
  }

  /// Stands between the run and a worker, and does what it is told at any document with the mark, wherever among those
  /// sent together.
  private static let fragile = """
    import os, socket, subprocess, sys, threading, time
    deed, arguments = sys.argv[1], sys.argv[2:]
    run = socket.socket(fileno=os.dup(0))
    ours, theirs = socket.socketpair()
    subprocess.Popen(["\(BuiltProgram.path)", *arguments], stdin=theirs)
    theirs.close()
    def answers():
        while chunk := ours.recv(65536): run.sendall(chunk)
    threading.Thread(target=answers, daemon=True).start()
    while header := run.recv(4, socket.MSG_WAITALL):
        frame = run.recv(int.from_bytes(header, "little"), socket.MSG_WAITALL)
        if "DÖDAR".encode() in frame:
            if deed == "die": os.kill(os.getpid(), 11)
            if deed == "hang": time.sleep(60)
            if deed == "lie": run.sendall(bytes([2, 0, 0, 0, 9, 9]))
        ours.sendall(header + frame)
    """

  /// Documents go to a worker several at a time; one that it fails at costs the others nothing.
  @Test(arguments: [
    (0, "die", "its worker was ended by signal 11, twice"), (3, "die", "its worker was ended by signal 11, twice"),
    (99, "die", "its worker was ended by signal 11, twice"), (3, "hang", "took longer than 3 s"),
    (5, "lie", "its worker gave no answer that could be read"),
  ])
  func oneOfManyCostsNoOther(_ culprit: Int, _ deed: String, _ detail: String) throws {
    for page in 0..<100 {
      let mark = page == culprit ? "DÖDAR" : ""
      try folder.write("Ärende \(page) om bygglov. \(mark)\n", to: "källa/m/\(page + 100)")
    }
    try folder.write(Self.fragile, to: "skör.py")
    let path = try script("exec python3 '\(folder.path)/skör.py' \(deed) \"$@\"")
    let accounting = try run(path, seconds: deed == "hang" ? 3 : 10).accounting
    #expect(accounting[.ok] == 102)
    #expect(accounting.files.map(\.path) == ["k/m/\(culprit + 100)"])
    #expect(accounting.files.map(\.detail) == [detail])
    let records = try folder.content(of: "out/current/records/k+m.jsonl")
    #expect((0..<100).filter { !records.contains("Ärende \($0) om bygglov.") } == [culprit])
  }

  @Test func aProgramThatIsNotThereIsSaid() throws {
    let accounting = try run(folder.path + "/finns-inte").accounting
    #expect(
      accounting.files.map(\.detail)
        == Array(repeating: "no worker could be started: No such file or directory", count: 3))
  }
}
