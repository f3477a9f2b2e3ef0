import Documents
import Fetching
import Foundation
import Pipeline
import Testing

/// One protocol saved as HTML, DOCX, ODT, RTF and PDF (`OfficeSources/round-trip.txt`): the same items, decisions and
/// entities in all.
@Suite struct RoundTripTests {
  @Test(arguments: ["docx", "odt", "rtf", "pdf"]) func givesTheSameRecords(_ form: String) throws {
    try compare(form)
  }

  @Test func holdsWhatItWasMadeFor() throws {
    let records = try Self.records("html")
    #expect(records.compactMap(\.item?.section) == ["52", "53", "54", "55", "56"])
    #expect(records.flatMap(\.entities).count { $0.kind == .date } > 8)
    #expect(records.contains { $0.item?.facts.decision != nil } && records.contains { $0.item?.facts.proposal != nil })
  }

  private func compare(_ form: String) throws {
    let (wanted, found) = (try Self.records("html"), try Self.records(form))
    #expect(found.dropFirst().map(Self.heading) == wanted.dropFirst().map(Self.heading))
    #expect(found.map(Self.decision) == wanted.map(Self.decision))
    #expect(found.dropFirst().map(Self.entities) == wanted.dropFirst().map(Self.entities))
    // A PDF has the title of its window over its first page too.
    #expect(Set(Self.entities(try #require(found.first))) == Set(Self.entities(try #require(wanted.first))))
    #expect(found.map(\.meeting) == wanted.map(\.meeting))
  }

  private static func heading(_ record: Record) -> String {
    "\(record.genre) \(record.item?.section ?? "") \(record.title ?? "") \(record.item?.facts.caseNumbers ?? [])"
  }

  private static func decision(_ record: Record) -> [String?] {
    [record.item?.facts.decision, record.item?.facts.proposal]
  }

  private static func entities(_ record: Record) -> [String] {
    record.entities.map { "\($0.kind) \(record.text[$0.span]) \($0.value ?? "")" }.sorted()
  }

  private static func records(_ form: String) throws -> [Record] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "RoundTrip/protokoll.\(form)")
    let bytes = try FileReader().bytes(atPath: Array(file.path.utf8))
    let folder = SourceFolder(name: "hedefors", path: "", include: [], exclude: [], municipality: nil)
    return try DocumentChain().records(
      of: SourceDocument(path: "protokoll", of: folder, bytes: bytes), learned: .nothing)
  }
}
