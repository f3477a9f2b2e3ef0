import Foundation
import TestSupport
import Testing

@Suite struct HelpTests {
  let folder: ScratchFolder
  let tool: Tool

  init() throws {
    folder = try ScratchFolder()
    tool = Tool(folder: folder.path)
  }

  @Test(arguments: [
    "run", "search", "case", "cites", "report", "status", "rollback", "rebuild-index", "forget", "inspect", "explain",
    "verify", "check-config", "map",
  ])
  func explainsACommand(
    _ command: String
  ) throws {
    let result = try tool.run(command, "--help")
    try Expected.check(result.output, "help-\(command).txt")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
  }

  @Test func explainsTheProgram() throws {
    try Expected.check(try tool.run("--help").output, "help.txt")
  }

  /// Who copies an example finds its files.
  @Test(arguments: [
    "run", "search", "case", "cites", "report", "status", "rollback", "rebuild-index", "forget", "inspect",
    "explain", "map", "verify", "check-config",
  ])
  func namesFilesThatExist(_ command: String) throws {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    let help = try tool.run(command, "--help").output
    for file in help.matches(of: /(?:corpus|seeds)\/[\w.\/-]+/).map({ String($0.output) }) {
      #expect(FileManager.default.fileExists(atPath: package.appending(path: file).path), "\(file)")
    }
    #expect(command != "inspect" || help.contains("corpus/"))
  }

  @Test(arguments: [[], ["run"], ["search"], ["inspect"], ["verify"], ["check-config"], ["map"]]) func fitsATerminal(
    _ command: [String]
  ) throws {
    let result = try tool.run(command + ["-h"])
    let wide = result.output.split(separator: "\n").map(String.init).filter { $0.count > 80 }
    #expect(wide.isEmpty)
    #expect(result.output.contains("Examples:"))
  }

  @Test func namesItsVersions() throws {
    let lines = try tool.run("--version").output.split(separator: "\n").map(String.init)
    for (line, name) in zip(lines, ["diarium", "Swift", "libxml2", "ICU", "SQLite"]) {
      #expect(line.hasPrefix(name + " ") && line.contains("."))
    }
    #expect(lines.count == 5)
  }

  @Test func helpsWithABrokenConfiguration() throws {
    try folder.write("{", to: "pipeline.json")
    #expect(try tool.run("run", "--help").status == 0)
  }
}
