import Foundation
import TestSupport
import Testing

/// A folder that cannot be read is no empty one: its documents stay in the archive, whatever else happens.
///
/// The superuser may read everything, so that the tests become somebody else.
@Suite(.enabled(if: getuid() == 0, "only the superuser can become somebody else"))
struct UnreadableFolderTests {
  let folder: ScratchFolder
  let tool: Tool

  init() throws {
    folder = try ScratchFolder()
    tool = Tool(folder: folder.path)
    for number in 0..<6 {
      try folder.write("§ \(number) Nämnden beslutade om ärende KS 2022/\(number).\n", to: "källa/arkiv/\(number).txt")
    }
    try folder.write("Nämnden beslutade.\n", to: "källa/protokoll.txt")
    try folder.write(#"{"sources": [{"name": "k", "path": "källa"}], "out": "out"}"#, to: "pipeline.json")
    chmod(folder.path, 0o777)
    #expect(try tool.runAsNobody("run", "--quiet").status == 0)
  }

  private func setReadable(_ isReadable: Bool) { chmod(folder.path + "/källa/arkiv", isReadable ? 0o755 : 0) }
  private func archived() throws -> String { try folder.content(of: "out/current/records/k+arkiv.jsonl") }

  enum Night: CaseIterable {
    case usual, full, forgetful, otherSettings
  }

  @Test(arguments: Night.allCases) func itsDocumentsStay(_ night: Night) throws {
    let before = try archived()
    setReadable(false)
    try folder.write("Nämnden beslutade igen.\n", to: "källa/nytt.txt")
    try prepare(night)
    let result = try tool.runAsNobody("run", night == .full ? "--full" : "--json")
    #expect(result.status == 3)
    #expect(try archived() == before)
    #expect(try tool.run("verify").status == 0)
    setReadable(true)
    #expect(try tool.runAsNobody("run", "--quiet").status == 0)
    let content = try archived()
    #expect(content.contains("9999") == (night == .otherSettings))
    #expect(content == before || night == .otherSettings)
    // As from nothing.
    #expect(try tool.runAsNobody("run", "--quiet", "--full").status == 0)
    #expect(try archived() == content)
  }

  private func prepare(_ night: Night) throws {
    switch night {
    case .usual, .full: break
    case .forgetful: try FileManager.default.removeItem(atPath: folder.path + "/out/state/000001")
    case .otherSettings:
      try folder.write(
        #"{"sources": [{"name": "k", "path": "källa", "municipality": {"name": "Ö", "code": "9999"}}], "out": "out"}"#,
        to: "pipeline.json")
    }
  }

  /// A memory that is lost does not let an empty folder pass for one whose documents were removed.
  @Test func anEmptyFolderIsRefusedWithoutMemory() throws {
    try FileManager.default.removeItem(atPath: folder.path + "/out/state/000001")
    try FileManager.default.moveItem(atPath: folder.path + "/källa/arkiv", toPath: folder.path + "/bort")
    let before = try archived()
    #expect(try tool.runAsNobody("run", "--quiet").status == 4)
    #expect(try archived() == before)
  }

  @Test func outThatCannotBeWrittenIsFoundFirst() throws {
    for place in ["out/generations", "out/state"] {
      chmod(folder.path + "/" + place, 0o555)
      let result = try tool.runAsNobody("run", "--full")
      #expect(result.status == 5)
      #expect(
        result.errors == """
          diarium: \(place)/probe.tmp: open: Permission denied (EACCES)
          diarium: the archive is as it was before

          """)
      chmod(folder.path + "/" + place, 0o777)
    }
  }
}
