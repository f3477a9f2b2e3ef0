import Documents
import Emission
import Foundation
import TestSupport
import Testing

@Suite struct CitationTests {
  private func reference(to key: String?, at start: Int = 0) -> Entity {
    Entity(
      kind: .section, span: TextSpan(start, start + 1), value: "§ 1",
      details: .section(organ: nil, date: nil, key: key))
  }

  private func item(_ id: String, key: String, citing keys: [String?] = []) -> SampleRecord {
    SampleRecord(id, "text av \(id)").with(\.section, "1").with(\.key, key)
      .with(\.entities, keys.enumerated().map { reference(to: $1, at: $0) })
  }

  private func citations(_ records: [SampleRecord]) throws -> [String] {
    let folder = try TemporaryFolder()
    try SampleArchive.write(records.map { [$0] }, to: folder.path)
    let data = try #require(try folder.contents()["citations.jsonl"])
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func areSortedAndResolved() throws {
    let lines = try citations([
      item("k/b#p1", key: "01/b/2024-01-01/1", citing: ["01/c/2024-01-01/9", "01/a/2024-01-01/1"]),
      item("k/a#p1", key: "01/a/2024-01-01/1", citing: ["01/b/2024-01-01/1"]),
    ])
    #expect(
      lines == [
        #"{"from":"k/a#p1","key":"01/b/2024-01-01/1","to":"k/b#p1"}"#,
        #"{"from":"k/b#p1","key":"01/a/2024-01-01/1","to":"k/a#p1"}"#,
        #"{"from":"k/b#p1","key":"01/c/2024-01-01/9","to":null}"#,
      ])
  }

  @Test func leaveOutTheRecordItselfAndRepetitions() throws {
    let lines = try citations([
      item(
        "k/a#p1", key: "01/a/2024-01-01/1",
        citing: ["01/a/2024-01-01/1", nil, "01/x/2024-01-01/1", "01/x/2024-01-01/1"])
    ])
    #expect(lines == [#"{"from":"k/a#p1","key":"01/x/2024-01-01/1","to":null}"#])
  }

  /// A key with an unknown day means no item, even where an item has the same unknown.
  @Test func unknownPartsAreNotEqual() throws {
    let lines = try citations([
      item("k/a#p1", key: "01/a/?/1"), item("k/b#p1", key: "01/b/?/1", citing: ["01/a/?/1"]),
    ])
    #expect(lines == [#"{"from":"k/b#p1","key":"01/a/?/1","to":null}"#])
  }

  /// Without a municipality, the source stands for it.
  @Test func anUnknownMunicipalityIsTheSourcesOwn() throws {
    let key = "?/a/2024-01-01/1"
    let lines = try citations([
      item("k/a#p1", key: key), item("m/a#p1", key: key), item("m/b#p1", key: "?/b/2024-01-01/1", citing: [key]),
      item("n/b#p1", key: "?/b/2024-01-01/1", citing: [key]),
    ])
    #expect(
      lines == [
        #"{"from":"m/b#p1","key":"?/a/2024-01-01/1","to":"m/a#p1"}"#,
        #"{"from":"n/b#p1","key":"?/a/2024-01-01/1","to":null}"#,
      ])
  }
}
