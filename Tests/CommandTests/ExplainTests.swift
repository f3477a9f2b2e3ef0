import Foundation
import TestSupport
import Testing

/// Why a file is or is not in the archive.
@Suite struct ExplainTests {
  let folder: ScratchFolder
  let tool: Tool

  init() throws {
    folder = try ScratchFolder()
    tool = Tool(folder: folder.path)
    for name in ["a.txt", "utkast/b.txt", "c.html", "d.txt"] {
      try folder.write("<p>Nämnden beslutade om \(name).</p>\n", to: "källa/" + name)
    }
    try folder.write([0, 1, 2, 0xFF], to: Array("källa/e.txt".utf8))
    try folder.link("källa/f.txt", to: "a.txt")
    try folder.write(
      #"{"sources": [{"name": "k", "path": "källa", "include": ["*.txt"], "exclude": ["utkast/", "d*"]}], "out": "out"}"#,
      to: "pipeline.json")
  }

  @Test func aDocumentIsFollowedThroughTheStages() throws {
    #expect(
      try tool.run("explain", "källa/a.txt").output.hasPrefix(
        """
        document   k/a.txt
        patterns   included by "*.txt"
        archive    does not know it
        next run   reads it: not in the archive yet
        result     ok
          fetch      bytes 36
          cleanup    bytes 28, blocks 1
          structure  items 0, parts 0
          tokenize   sentences 1, tokens 5
        """))
    _ = try tool.run("run")
    // By its id, too; its times are too young to tell.
    let after = try tool.run("explain", "k/a.txt")
    #expect(after.status == 0)
    #expect(
      after.output.contains(
        """
        archive    has its records
        next run   reads it and leaves it as it is: its size or times changed

        """))
    try folder.write("Nytt\n", to: "källa/a.txt")
    #expect(try tool.run("explain", "k/a.txt").output.contains("archive    has its records, of other content\n"))
    try FileManager.default.removeItem(atPath: folder.path + "/källa/a.txt")
    let gone = try tool.run("explain", "källa/a.txt")
    #expect(gone.status == 3)
    #expect(
      gone.output.contains("next run   removes what the archive has of it\nresult     there is no such file\n"))
  }

  @Test(arguments: [
    ("källa/utkast/b.txt", "its folder utkast/ is excluded by \"utkast/\"", "result     ok"),
    ("källa/c.html", "no pattern of \"include\" names it", "result     ok"),
    ("källa/d.txt", "excluded by \"d*\"", "result     ok"),
    ("källa/e.txt", "included by \"*.txt\"", "result     skipped: binary: no text\n           They hold no text;"),
    ("källa/f.txt", "included by \"*.txt\"", "result     skipped: symbolic-link: "),
  ])
  func whatIsNotTakenHasAReason(_ file: String, _ patterns: String, _ result: String) throws {
    let explained = try tool.run("explain", file)
    #expect(explained.status == 3)
    #expect(explained.output.contains("patterns   \(patterns)\n"))
    #expect(explained.output.contains(result))
  }

  @Test func aRefusalIsRemembered() throws {
    _ = try tool.run("run")
    _ = try tool.run("run")
    #expect(
      try tool.run("explain", "källa/e.txt").output.contains("archive    has no records of it: binary: no text"))
    let json = try tool.run("explain", "källa/e.txt", "--json").output
    #expect(json.contains(#""archived":false"#))
    #expect(json.contains(#""status":"skipped","reason":"binary""#))
  }

  @Test func aFileOutsideIsSaid() throws {
    let result = try tool.run("explain", "pipeline.json")
    #expect(result.status == 2)
    #expect(result.errors == "pipeline.json: lies in no source of pipeline.json, and is no id of one\n")
  }
}
