import Foundation
import TestSupport
import Testing

@Suite struct ExitStatusTests {
  let folder: ScratchFolder
  let tool: Tool

  init() throws {
    folder = try ScratchFolder()
    tool = Tool(folder: folder.path)
    try folder.write("Nämnden beslutade.\n", to: "källa/protokoll.txt")
    try folder.write(#"{"sources": [{"name": "k", "path": "källa"}], "out": "out"}"# + "\n", to: "pipeline.json")
  }

  // MARK: 0

  @Test func saysNothingWhenQuietAndWell() throws {
    for arguments in [["run", "--quiet"], ["run", "--quiet", "--json"]] {
      let result = try tool.run(arguments)
      #expect(result.status == 0)
      #expect(result.output + result.errors == "")
    }
  }

  @Test func sumsARunUpInFiveLines() throws {
    let result = try tool.run("run")
    #expect(result.status == 0)
    try Expected.check(withoutTime(result.output), "run.txt")
    #expect(result.errors.isEmpty)
  }

  @Test func tellsWhatTheLastRunsDid() throws {
    #expect(try tool.run("status").output == "out: no run has been made here.\n")
    _ = try tool.run("run")
    _ = try tool.run("run")
    let status = try tool.run("status").output
    #expect(
      status.hasPrefix("archive    generation 000001: 1 records of 1 documents\nnot taken  0 skipped, 0 failed\n\n"))
    #expect(status.contains(/published +[0-9.]+ +1 +0 +0 +0\n/))
    #expect(status.contains(/unchanged +[0-9.]+ +0 +0 +0 +0\n$/))
    #expect(
      try tool.run("status", "--json").output.hasPrefix(#"{"generation":"000001","documents":1,"records":1,"runs":["#))
  }

  @Test func countsInThePlural() throws {
    try folder.write("Nämnden beslutade.\n", to: "källa/kallelse.txt")
    let result = try tool.run("run", "--dry-run")
    #expect(result.output.contains("\ninput      2 files seen, 0 excluded\n"))
    #expect(try tool.run("run").output.contains("\nrecords    2 of 2 documents; 2 new, 0 changed, 0 removed; in "))
  }

  @Test func reportsARunAsJSON() throws {
    let result = try tool.run("run", "--json", "-j2")
    let report = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    #expect((report?["accounting"] as? [String: Int])?["seen"] == 1)
    #expect(try folder.content(of: "out/runs.jsonl") == result.output)
  }

  @Test func findsNothingWrongWithAGoodConfiguration() throws {
    let result = try tool.run("check-config")
    #expect(result.output == "pipeline.json: all well, 1 source\n")
    #expect(result.status == 0)
  }

  @Test func inspectsAFileWhoseNameIsNoText() throws {
    try folder.write(Array("Nämnden.\n".utf8), to: [0x72, 0xE5, 0x64])
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "\"$0\" inspect --stage fetch \"$(printf 'r\\345d')\"", Tool.path]
    shell.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    let output = Pipe()
    shell.standardOutput = output
    try shell.run()
    let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    shell.waitUntilExit()
    #expect(text.hasPrefix("id            inspect/r%E5d\n"))
    #expect(shell.terminationStatus == 0)
  }

  // MARK: 2

  @Test(arguments: [
    ["bogus"], ["run", "--bogus"], ["run", "-j", "0"], ["run", "-j", "x"], ["inspect"],
    ["inspect", "x", "--stage", "y"],
  ])
  func refusesWrongUsage(_ arguments: [String]) throws {
    let result = try tool.run(arguments)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("Error: "))
  }

  @Test(arguments: [
    (["serach", "x"], #""serach"; did you mean "search"?"#),
    (["rebuildindex"], #""rebuildindex"; did you mean "rebuild-index"?"#),
    (
      ["bogus"],
      #""bogus"; known: run, search, case, cites, report, inspect, explain, status, verify, rollback, rebuild-index, "#
        + "forget, check-config, map, schema"
    ),
  ])
  func namesTheCommandThatWasMeant(_ arguments: [String], _ fault: String) throws {
    let result = try tool.run(arguments)
    #expect(result.status == 2)
    #expect(
      result.errors == """
        Error: unknown command \(fault)
        Usage: diarium <subcommand>
          See 'diarium --help' for more information.

        """)
  }

  @Test func saysAllThatIsWrongWithAConfiguration() throws {
    try folder.write(#"{"sources": [{"name": "k", "path": "nix", "inclde": []}], "utt": "out"}"# + "\n", to: "fel.json")
    for result in [try tool.run("check-config", "fel.json"), try tool.run("run", "--config", "fel.json")] {
      #expect(result.status == 2)
      try Expected.check(result.errors, "configuration-errors.txt")
    }
    #expect(folder.names(in: "out").isEmpty)
  }

  @Test func saysThatAFileIsMissing() throws {
    for (path, fault) in [
      ("nix.txt", "no such file"), ("pipeline.json/nix.txt", "no such file"), ("källa", "is a folder"),
    ] {
      let result = try tool.run("inspect", path)
      #expect(result.status == 2)
      #expect(result.errors == "\(path): \(fault)\n")
    }
  }

  // MARK: 3

  @Test func tellsWhatWasNotTaken() throws {
    try folder.write("<?xml version=\"1.0\"?><faktura/>", to: "källa/bilaga.xml")
    try folder.link("källa/länk", to: "protokoll.txt")
    let result = try tool.run("run", "--quiet")
    #expect(result.status == 3)
    #expect(result.output.isEmpty)
    try Expected.check(result.errors, "run-not-taken.txt")
  }

  @Test func saysInAtMostTwentyLinesWhatToDo() throws {
    for number in 0..<50 { try folder.write("<?xml version=\"1.0\"?><faktura/>", to: "källa/\(number).xml") }
    for number in 0..<50 { try folder.link("källa/länk\(number)", to: "x") }
    try folder.makeFIFO("källa/rör")
    try folder.write([0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3], to: Array("källa/data".utf8))
    let lines = try tool.run("run", "--quiet").errors.split(separator: "\n")
    #expect(lines.count == 8)
  }

  @Test func namesFileStageAndCode() throws {
    try folder.write("<?xml version=\"1.0\"?><faktura/>", to: "bilaga.xml")
    let result = try tool.run("inspect", "bilaga.xml")
    #expect(result.status == 3)
    #expect(result.errors == "bilaga.xml: cleanup: unsupported-format: XML that is no HTML is not read yet\n")
  }

  /// The superuser may read everything, so that the test becomes somebody else.
  @Test(.enabled(if: getuid() == 0, "only the superuser can become somebody else"))
  func skipsWhatItMayNotRead() throws {
    try folder.write("x", to: "källa/stängd/x.txt")
    chmod(folder.path + "/källa/stängd", 0)
    chmod(folder.path + "/källa/protokoll.txt", 0)
    chmod(folder.path, 0o777)
    let result = try tool.runAsNobody("run", "--quiet")
    #expect(result.status == 3)
    #expect(result.errors.hasPrefix("diarium: 2 skipped: permission: k/stängd/, k/protokoll.txt\n"))
  }

  // MARK: 5

  /// One of each command that prints something.
  private static let printing: [[String]] = [
    ["--help"], ["--version"], ["run"], ["run", "--json", "--full"], ["run", "--dry-run"], ["search", "nämnden"],
    ["search", "nämnden", "--json"], ["case", "KS 2023/418"], ["cites", "k/protokoll.txt"], ["report"],
    ["inspect", "källa/protokoll.txt"], ["inspect", "källa/protokoll.txt", "--json"],
    ["map"], ["explain", "källa/protokoll.txt"], ["explain", "källa/protokoll.txt", "--json"],
    ["status"], ["status", "--json"], ["verify"], ["rollback"], ["rebuild-index"], ["check-config"], ["schema"],
    ["forget", "k/protokoll.txt", "--reason", "x"],
  ]

  /// To a disk that is full, and to a stream that is closed.
  @Test(arguments: [">/dev/full", ">&-"]) func neverLosesOutputSilently(_ to: String) throws {
    try folder.write("KS 2023/418. Nämnden beslutade.\n", to: "källa/protokoll.txt")
    for _ in 0..<2 { #expect(try tool.run("run", "--quiet", "--full").status == 0) }
    for arguments in Self.printing {
      let shell = Process()
      shell.executableURL = URL(fileURLWithPath: "/bin/sh")
      let input = #"echo '{"id":"k/a","text":"Nämnden."}' | "#
      shell.arguments = ["-c", input + "\"$0\" \"$@\" 2>/dev/null \(to)", Tool.path] + arguments
      shell.currentDirectoryURL = URL(fileURLWithPath: folder.path)
      try shell.run()
      shell.waitUntilExit()
      #expect(shell.terminationReason == .exit, "\(arguments)")
      #expect(shell.terminationStatus == 5, "\(arguments)")
    }
  }

  @Test func namesTheFaultOfOutput() throws {
    try folder.write("ingen mapp", to: "out")
    let result = try tool.run("run")
    #expect(result.status == 5)
    #expect(
      result.errors == "diarium: out: mkdir: Not a directory (ENOTDIR)\ndiarium: the archive is as it was before\n")
  }

  // MARK: 11, 130, 143

  @Test func letsOneRunInAtATime() throws {
    #expect(try tool.run("run", "--quiet").status == 0)
    let lock = open(folder.path + "/out/.lock", O_RDWR)
    defer { close(lock) }
    try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let result = try tool.run("run")
    #expect(result.status == 11)
    #expect(result.errors.hasPrefix("diarium: another run holds out/.lock: pid "))
  }

  private func withoutTime(_ summary: String) -> String {
    summary.replacingOccurrences(of: #"in [0-9.]+ s"#, with: "in … s", options: .regularExpression)
  }
}
