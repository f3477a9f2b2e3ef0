import Documents
import Foundation
import Testing

/// Minutes in thirteen templates of makers and years, each against its outline in `Outlines`, read beside the document.
@Suite struct TemplateTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Outlines")
  private static let documents = SampleCorpus.records.keys.filter { $0.hasPrefix("corpus/mallar/") }.sorted()

  @Test func thereAreThirteen() { #expect(Self.documents.count >= 13) }

  @Test(arguments: documents) func readsTheMinutes(_ document: String) throws {
    let name = URL(fileURLWithPath: document).deletingPathExtension().lastPathComponent + ".txt"
    let found = Outline(records: SampleCorpus.records[document] ?? []).description
    if ProcessInfo.processInfo.environment["RECORD_OUTLINES"] != nil {
      try found.write(to: Self.folder.appending(path: name), atomically: true, encoding: .utf8)
    }
    let wanted = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    #expect(found.split(separator: "\n") == wanted.split(separator: "\n"))
  }
}
