import Documents
import Emission
import Foundation
import SQLite
import TestSupport
import Testing

@Suite struct ArchiveWriterTests {
  private func ids(in data: Data?) -> [String] {
    String(decoding: data ?? Data(), as: UTF8.self).split(separator: "\n").map { line in
      String(line.split(separator: "\"id\":\"")[1].prefix { $0 != "\"" })
    }
  }

  /// One document's name begins another's, folders come between files, and the caller's order is none.
  @Test(arguments: [
    ["k/a.html", "k/a.html 2", "k/a/x", "k/b/y", "k/c.html"],
    ["k/c.html", "k/a/x", "k/a.html 2", "k/b/y", "k/a.html"],
  ])
  func recordsAreSortedInTheirFiles(order: [String]) throws {
    let folder = try TemporaryFolder()
    let counts = try SampleArchive.write(order.map { SampleArchive.document($0, items: ["1", "10"]) }, to: folder.path)
    let files = try folder.contents(below: "records")
    #expect(files.keys.sorted() == ["k+a.jsonl", "k+b.jsonl", "k.jsonl"])
    #expect(
      ids(in: files["k.jsonl"]) == [
        "k/a.html", "k/a.html 2", "k/a.html 2#p1", "k/a.html 2#p10", "k/a.html#p1", "k/a.html#p10", "k/c.html",
        "k/c.html#p1", "k/c.html#p10",
      ])
    #expect(counts.documents == 5)
    #expect(counts.records == 15)
    #expect(counts.items == 10)
  }

  @Test func equalInputGivesEqualBytes() throws {
    let documents = (0..<50).map { SampleArchive.document("k/\($0 % 3)/\($0)", items: ["1", "2"]) }
    let folders = [try TemporaryFolder(), try TemporaryFolder()]
    for folder in folders { try SampleArchive.write(documents, to: folder.path) }
    #expect(try folders[0].contents() == folders[1].contents())
  }

  /// The order of documents changes neither the records nor the citations.
  @Test func orderDoesNotShowInTheRecords() throws {
    let documents = (0..<50).map { SampleArchive.document("k/\($0 % 3)/\($0)", items: ["1", "2"]) }
    let folders = [try TemporaryFolder(), try TemporaryFolder()]
    try SampleArchive.write(documents, to: folders[0].path)
    try SampleArchive.write(documents.shuffled(), to: folders[1].path)
    #expect(try folders[0].contents(below: "records") == folders[1].contents(below: "records"))
  }

  @Test func anEmptyArchiveIsWhole() throws {
    let folder = try TemporaryFolder()
    #expect(try SampleArchive.write([], to: folder.path) == ArchiveCounts())
    #expect(try ArchiveVerifier(ArchiveLocation(path: folder.path)).faults() == [])
  }

  @Test func manifestNamesEveryFile() throws {
    let folder = try TemporaryFolder()
    try SampleArchive.write([SampleArchive.document("k/a")], to: folder.path)
    let manifest = try #require(try folder.contents()["manifest.json"])
    let json = try #require(try JSONSerialization.jsonObject(with: manifest) as? [String: Any])
    let files = try #require(json["files"] as? [[String: Any]])
    #expect(files.compactMap { $0["path"] as? String } == ["citations.jsonl", "records/k.jsonl"])
    let sums = files.map { "\($0["sha256"] ?? "")  \(folder.path)/\($0["path"] ?? "")\n" }.joined()
    #expect(try Shell.run("sha256sum --check --quiet", input: Array(sums.utf8)).status == 0)
    #expect(json["toolVersion"] as? String == "1.0.0")
    #expect(json["configuration"] as? String == "c0ffee")
    #expect((json["counts"] as? [String: Int])?["records"] == 1)
  }

  @Test func aFolderInUseIsRefused() throws {
    let folder = try TemporaryFolder()
    try SampleArchive.write([SampleArchive.document("k/a")], to: folder.path)
    #expect(throws: OutputError.self) { try SampleArchive.write([SampleArchive.document("k/a")], to: folder.path) }
  }
}
