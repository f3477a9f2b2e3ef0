import Foundation
import TestSupport
import Testing

/// What a run tells to those that look after it: plans, logs, metrics, errors for programs.
@Suite struct OperationTests {
  let folder: ScratchFolder
  let tool: Tool

  init() throws {
    folder = try ScratchFolder()
    tool = Tool(folder: folder.path)
    for name in ["a", "b", "c", "d"] { try folder.write("Nämnden beslutade om \(name).\n", to: "källa/\(name).txt") }
    try folder.write(#"{"sources": [{"name": "k", "path": "källa"}], "out": "out"}"#, to: "pipeline.json")
  }

  private func lines(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  // MARK: --dry-run

  @Test func aDryRunSaysWhatWouldChangeAndWhy() throws {
    _ = try tool.run("run")
    try folder.write("Nämnden beslutade annat.\n", to: "källa/a.txt")
    try folder.write("Nämnden beslutade om b.\n", to: "källa/b.txt")
    try FileManager.default.removeItem(atPath: folder.path + "/källa/c.txt")
    try folder.write([0, 1, 2, 0xFF], to: Array("källa/d.txt".utf8))
    try folder.write("Nytt.\n", to: "källa/e.txt")
    let before = try folder.content(of: "out/runs.jsonl")
    let result = try tool.run("run", "--dry-run")
    #expect(
      result.output.hasPrefix(
        """
        removed  k/c.txt  (its file is gone)
        changed  k/a.txt  (its content changed)
        removed  k/d.txt  (it can no longer be taken)
        new      k/e.txt  (not in the archive yet)
        input \

        """))
    #expect(try folder.content(of: "out/runs.jsonl") == before)
    #expect(folder.names(in: "out/generations") == ["000001"])
    let plan = try #require(
      try lines(try tool.run("run", "--dry-run", "--json").output).first?["plan"] as? [[String: String]])
    #expect(plan.map { $0["cause"] } == ["gone", "content", "binary", "new"])
  }

  @Test func aDryRunWritesNothing() throws {
    #expect(try tool.run("run", "--dry-run").status == 0)
    #expect(folder.names(in: "out") == [])
  }

  // MARK: Logs

  @Test func aLogHasNoTextOfDocuments() throws {
    try folder.write([0, 1, 2, 0xFF], to: Array("källa/811218-9876\n.bin".utf8))
    for format in ["json", "text"] {
      let result = try tool.run("run", "--full", "--log-format", format, "-v")
      #expect(result.status == 3)
      #expect(!result.errors.contains("beslutade"))
      #expect(!result.errors.contains("9876"))
      #expect(result.errors.contains("k/811218-****%0A.bin"))
    }
    let log = try lines(try tool.run("run", "--full", "--log-format", "json").errors)
    #expect(log.map { $0["event"] as? String } == ["run.started", "run.planned", "document.reported", "run.ended"])
    #expect(log.last?["outcome"] as? String == "published")
  }

  @Test func aQuietLogSaysNothingWhereAllIsWell() throws {
    let result = try tool.run("run", "--quiet", "--log-format", "json")
    #expect(result.output + result.errors == "")
    try folder.write([0, 1, 2, 0xFF], to: Array("källa/d.txt".utf8))
    let log = try lines(try tool.run("run", "--quiet", "--log-format", "json").errors)
    #expect(log.map { $0["level"] as? String } == ["warning"])
  }

  // MARK: Metrics

  private func metrics() throws -> [String: Double] {
    let text = try folder.content(of: "diarium.prom")
    let samples = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    let names = Set(samples.map { $0.prefix { $0 != "{" && $0 != " " } })
    for name in names { #expect(text.contains("# HELP \(name) ") && text.contains("# TYPE \(name) gauge\n")) }
    return Dictionary(
      uniqueKeysWithValues: try samples.map { sample in
        let match = try #require(sample.wholeMatch(of: /([a-z_]+(?:\{[a-z]+="[^"]*"\})?) ([0-9.]+)/))
        return (String(match.output.1), try #require(Double(match.output.2)))
      })
  }

  @Test func metricsTellHowTheLastRunWent() throws {
    #expect(try tool.run("run", "--quiet", "--metrics", "diarium.prom").status == 0)
    let first = try metrics()
    #expect(first["diarium_last_run_success"] == 1)
    #expect(first[#"diarium_last_run_files{status="ok"}"#] == 4)
    #expect(first[#"diarium_last_run_changes{change="new"}"#] == 4)
    #expect(first["diarium_archive_bytes"] ?? 0 > 1_000)
    #expect(first.keys.contains { $0.hasPrefix("diarium_info{version=") })
    for name in ["a", "b", "c", "d"] { try FileManager.default.removeItem(atPath: folder.path + "/källa/\(name).txt") }
    sleep(1)
    #expect(try tool.run("run", "--quiet", "--metrics", "diarium.prom").status == 4)
    let second = try metrics()
    #expect(second["diarium_last_run_success"] == 0)
    let success = "diarium_last_success_timestamp_seconds"
    #expect(second[success] == first[success])
    #expect(second["diarium_last_run_timestamp_seconds"] ?? 0 > second[success] ?? 0)
    #expect(folder.names(in: ".").contains("diarium.prom.tmp") == false)
  }

  @Test func metricsThatCannotBeWrittenAreSaid() throws {
    let result = try tool.run("run", "--metrics", "finns/inte.prom")
    #expect(result.status == 5)
    #expect(
      result.errors
        == "diarium: finns/inte.prom.tmp: open: No such file or directory (ENOENT)\ndiarium: the new archive is published\n"
    )
  }

  // MARK: Errors

  @Test(arguments: [
    (["run", "--json", "--config", "nix"], 2, "usage"), (["search", "x", "--json"], 6, "archive"),
    (["run", "--log-format", "json", "-j", "0"], 2, "usage"), (["status", "--json", "--nix"], 2, "usage"),
    (["inspect", "källa/a.bin", "--json"], 3, "incomplete"),
  ])
  func errorsAreForProgramsToo(_ arguments: [String], _ status: Int32, _ code: String) throws {
    try folder.write([0, 1, 2, 0xFF], to: Array("källa/a.bin".utf8))
    let result = try tool.run(arguments)
    #expect(result.status == status)
    #expect(result.output == "")
    let error = try #require(try lines(result.errors).first?["error"] as? [String: Any])
    #expect(error["exitCode"] as? Int == Int(status))
    #expect(error["code"] as? String == code)
  }

  /// A line that a crash cut off costs that line, not the next.
  @Test func theJournalOutlivesACutLine() throws {
    try folder.write(#"{"started":"2026-03-0"#, to: "out/runs.jsonl")
    #expect(try tool.run("run", "--quiet").status == 0)
    let lines = try folder.content(of: "out/runs.jsonl").split(separator: "\n")
    #expect(lines.count == 2)
    #expect(try tool.run("status").output.contains("published"))
  }
}
