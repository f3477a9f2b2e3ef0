import Documents
import Testing

@testable import Fetching

@Suite struct FoundFilesTests {
  private func found(_ paths: [String]) -> FoundFiles {
    var collector = FileCollector()
    for (index, path) in paths.enumerated() {
      collector.append(Array(path.utf8), stamp: UInt64(index), byteCount: index)
    }
    return collector.sorted()
  }

  /// Many share their beginnings, some all of it, one more than a byte can count.
  @Test func givesEachPathAndWhatBelongsToIt() {
    let long = String(repeating: "långt namn/", count: 60)
    let paths =
      (0..<500).map { "protokoll/2023/\($0 % 7)/ks-\($0).html" } + ["a", "aa", "aaa", "b", "p"]
      + ["x", "xx", "y"].map { long + $0 }
    let files = found(paths.reversed())
    let expected = paths.sorted { FoundFiles.precedes($0, $1) }
    #expect((0..<files.count).map { files[$0] } == expected)
    let places = Dictionary(uniqueKeysWithValues: zip(paths.reversed(), paths.indices))
    #expect((0..<files.count).map { Int(files.stamp(at: $0)) } == expected.map { places[$0] })
    #expect((0..<files.count).map { files.byteCount(at: $0) } == expected.map { places[$0] })
  }

  @Test func holdsNothing() { #expect(found([]).count == 0) }

  @Test(arguments: [("b", "a/x"), ("a", "aa"), ("a/b", "a/b/c"), ("a b/x", "a/x"), ("Z", "a"), ("z", "å")])
  func putsTheSourceBeforeItsFoldersAndGoesByBytes(_ first: String, _ second: String) {
    #expect(FoundFiles.precedes(first, second))
    #expect(!FoundFiles.precedes(second, first))
    #expect(!FoundFiles.precedes(first, first))
  }
}
