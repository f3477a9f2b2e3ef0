import Documents
import Fetching
import Foundation
import TestSupport
import Testing

@Suite struct SourceWalkerTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func inventory(include: [String] = ["**"], exclude: [String] = []) throws -> SourceInventory {
    let source = SourceFolder(
      name: "s", path: folder.path, include: try include.map { try Glob($0) },
      exclude: try exclude.map { try Glob($0) },
      municipality: nil)
    return SourceWalker.inventory(of: source)
  }

  private func paths(_ files: FoundFiles) -> [String] { (0..<files.count).map { files[$0] } }

  private func reasons(_ inventory: SourceInventory) -> [String] {
    inventory.refused.map { "\($0.path) \($0.error.code.rawValue)" }
  }

  @Test func losesNoFileToItsName() throws {
    let names: [[UInt8]] = [
      [0x72, 0xE5, 0x64], Array("\u{E5}".utf8), Array("a\u{30A}".utf8), Array("a\nb".utf8), Array("50%".utf8),
      Array("-rf".utf8), Array(".dold".utf8), Array(repeating: UInt8(ascii: "n"), count: 255),
    ]
    for name in names { try folder.write([0x78], to: name) }
    let found = paths(try inventory().files)
    #expect(Set(found.map { PathEncoding.decoded($0) }) == Set(names))
    #expect(found.count == names.count)
  }

  @Test func ordersTheSourceItselfBeforeItsFolders() throws {
    for name in ["b/x", "a b/x", "a/x", "a/x y", "z", "a", "a!"] where name != "a" { try folder.write("x", to: name) }
    #expect(paths(try inventory().files) == ["a!", "z", "a b/x", "a/x", "a/x y", "b/x"])
  }

  @Test func opensNeitherLinksNorPipes() throws {
    try folder.write("x", to: "sub/x.txt")
    try folder.makeFIFO("pipe.html")
    try folder.link("loop", to: ".")
    try folder.link("passwd.txt", to: "/etc/passwd")
    try folder.link("broken", to: "nowhere")
    let inventory = try inventory()
    #expect(paths(inventory.files) == ["sub/x.txt"])
    #expect(
      reasons(inventory) == [
        "broken symbolic-link", "loop symbolic-link", "passwd.txt symbolic-link", "pipe.html not-regular",
      ])
  }

  @Test func countsWhatPatternsLeaveOut() throws {
    for name in ["a.html", "b.txt", "utkast/c.html", "utkast/d.html", "x/e.html"] { try folder.write("x", to: name) }
    let inventory = try inventory(include: ["*.html"], exclude: ["utkast/"])
    #expect(paths(inventory.files) == ["a.html", "x/e.html"])
    #expect(inventory.excludedCount == 2)
  }

  @Test func readsPathsLongerThanTheSystemTakes() throws {
    let name = String(repeating: "mapp", count: 20)
    let script =
      "import os,sys\nd=os.open(sys.argv[1],0)\nfor i in range(100):\n os.mkdir(sys.argv[2],dir_fd=d)\n"
      + " d=os.open(sys.argv[2],0,dir_fd=d)\nos.write(os.open('x',os.O_WRONLY|os.O_CREAT,dir_fd=d),b'djupt')\n"
    try #require(try run("python3", "-c", script, folder.path, name) == 0)
    let files = try inventory().files
    try #require(files.count == 1)
    #expect(files[0].utf8.count > 8_000)
    let source = SourceFolder(name: "s", path: folder.path, include: [], exclude: [], municipality: nil)
    #expect(try Fetcher(source: source, limit: 100).file(at: files[0]).bytes == Array("djupt".utf8))
    _ = try run("rm", "-rf", folder.path + "/" + name)
  }

  @Test func saysThatAFolderIsMissing() throws {
    let source = SourceFolder(name: "s", path: folder.path + "/nix", include: [], exclude: [], municipality: nil)
    #expect(SourceWalker.inventory(of: source).refused.map(\.error.code) == [.vanished])
  }

  private func run(_ arguments: String...) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
