import TestSupport
import Testing

/// The commands that read an archive.
@Suite struct ArchiveCommandTests {
  let folder: ScratchFolder
  let tool: Tool

  init() throws {
    folder = try ScratchFolder()
    tool = Tool(folder: folder.path)
    try folder.write("Nämnden beslutade om bygglov.\n", to: "källa/protokoll.txt")
    try folder.write(#"{"sources": [{"name": "k", "path": "källa"}], "out": "out"}"# + "\n", to: "pipeline.json")
  }

  @Test(arguments: [
    (["--case", "hej"], #"--case: "hej" is no case number (KS 2021/123 or 2021/123)"#),
    (["bygglov", "--from", "2024", "--to", "2023-06"], "--from 2024-01-01 is later than --to 2023-06-30"),
    (["-bygglov"], "the query only says what must not occur: name a word to look for, too"),
    (["-bygglov", "-\"fri parkering\""], "the query only says what must not occur: name a word to look for, too"),
    (["bygglov", "--from", "i går"], #"--from: "i går" is no date (2024-03-12, 2024-03 or 2024)"#),
    ([], "name a word, --organ, --from, --to or --case"),
  ])
  func refusesASearchThatCanFindNothing(_ arguments: [String], message: String) throws {
    let result = try tool.run(["search"] + arguments)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("Error: \(message)\n"))
    #expect(result.output.isEmpty)
  }

  @Test(arguments: [
    ["bygglov"], ["-parkering", "--from", "2020"], ["--case", "KS-2021-123"], ["--case", "2021/123"],
    ["bygglov", "--from", "2024", "--to", "2024"],
  ])
  func takesASearch(_ arguments: [String]) throws {
    #expect(try tool.run("run", "--quiet").status == 0)
    #expect(try tool.run(["search"] + arguments).status == 0)
  }

  @Test(arguments: ["out", "out/", "out/current", "out/generations/000001", "out/current/archive.sqlite"])
  func takesAnArchiveByEachOfItsPaths(_ path: String) throws {
    #expect(try tool.run("run", "--quiet").status == 0)
    for arguments in [["verify", path], ["verify", "--archive", path], ["search", "bygglov", "--archive", path]] {
      #expect(try tool.run(arguments).status == 0)
    }
  }

  /// Who reads an archive need not have its sources.
  @Test func findsTheArchiveThatAConfigurationNames() throws {
    #expect(try tool.run("run", "--quiet").status == 0)
    try folder.write(#"{"sources": [{"name": "k", "path": "nix"}], "out": "out"}"# + "\n", to: "pipeline.json")
    #expect(try tool.run("verify").output == "out/current: the archive is whole\n")
    #expect(try tool.run("search", "bygglov").status == 0)
  }

  @Test(arguments: [["search", "bygglov"], ["verify"]]) func saysWhatIsWrongWithAConfiguration(_ command: [String])
    throws
  {
    let hint = "diarium: name the archive with --archive, or a configuration with --config\n"
    try folder.write(#"{"utt": "out"}"# + "\n", to: "fel.json")
    let result = try tool.run(command + ["--config", "fel.json"])
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("fel.json:1:1: error: key \"out\" is missing\n"))
    #expect(result.errors.contains("fel.json:1:2: error: unknown key \"utt\"; did you mean \"out\"?\n"))
    #expect(result.errors.hasSuffix(hint))
    let missing = try tool.run(command + ["--config", "nix.json"])
    #expect(missing.status == 2)
    #expect(missing.errors == "nix.json: error: no such file\n" + hint)
  }

  @Test(arguments: [["search", "bygglov"], ["verify"], ["verify", "out"]])
  func saysThatThereIsNoArchive(_ command: [String]) throws {
    let result = try tool.run(command)
    #expect(result.status == 6)
    #expect(
      result.errors
        == "diarium: out: there is no archive here\nrun `diarium run` first, or name another folder\n")
  }

  @Test func saysWhatIsDamaged() throws {
    #expect(try tool.run("run", "--quiet").status == 0)
    try folder.write("{}\n", to: "out/current/records/k.jsonl")
    let result = try tool.run("verify")
    #expect(result.status == 6)
    #expect(result.errors.hasPrefix("diarium: out/current/records/k.jsonl: has 3 bytes, the manifest says "))
  }

  @Test func takesOneArchive() throws {
    #expect(try tool.run("verify", "out", "--archive", "out").status == 2)
  }
}
