import Documents
import Fetching
import TestSupport
import Testing

@Suite struct FileReaderTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func code(_ name: String, limit: Int = 100) -> DocumentError.Code? {
    do throws(DocumentError) {
      _ = try FileReader(limit: limit).bytes(atPath: Array((folder.path + "/" + name).utf8))
      return nil
    } catch {
      return error.code
    }
  }

  @Test(arguments: [0, 1, 99, 100]) func readsAllOf(_ size: Int) throws {
    let content = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
    try folder.write(content, to: Array("f".utf8))
    #expect(try FileReader(limit: 100).bytes(atPath: Array((folder.path + "/f").utf8)) == content)
  }

  @Test func refusesWhatIsTooLarge() throws {
    try folder.write(Array(repeating: 0x78, count: 101), to: Array("f".utf8))
    #expect(code("f") == .tooLarge)
  }

  @Test func refusesWhatIsLongerThanItSays() throws {
    #expect(throws: DocumentError(.tooLarge, "more than its size says, the limit is 10")) {
      try FileReader(limit: 10).bytes(atPath: Array("/proc/self/status".utf8))
    }
  }

  @Test(.timeLimit(.minutes(1))) func doesNotWaitForAPipe() throws {
    try folder.makeFIFO("pipe")
    #expect(code("pipe") == .notRegular)
  }

  @Test func tellsFoldersAndMissingFilesApart() {
    #expect(code("") == .notRegular)
    #expect(code("nix") == .vanished)
  }

  @Test func followsNoLinkInASource() throws {
    try folder.write("hemligt", to: "utanför/x")
    try folder.write("x", to: "källa/a/x")
    try folder.link("källa/länk", to: "../utanför")
    try folder.link("källa/fil", to: "../utanför/x")
    let source = SourceFolder(name: "s", path: folder.path + "/källa", include: [], exclude: [], municipality: nil)
    let fetcher = try Fetcher(source: source, limit: 100)
    #expect(try fetcher.file(at: "a/x").id == "s/a/x")
    for path in ["länk/x", "fil"] {
      #expect { try fetcher.file(at: path) } throws: { error in
        [.symbolicLink, .vanished].contains((error as? DocumentError)?.code)
      }
    }
  }
}
