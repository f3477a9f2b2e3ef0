import Documents
import Testing

/// The whole chain against the truth of the sample corpus. Floors rise freely and fall only for a reason.
@Suite struct CorpusTests {
  static let truth = (try? TruthFile.all()) ?? []

  @Test func everyDocumentHasItsTruthAndItsRecords() {
    #expect(Self.truth.count >= 50)
    for file in Self.truth { #expect(SampleCorpus.records[file.document]?.isEmpty == false, "\(file.document)") }
    #expect(Set(Self.truth.map(\.document)) == Set(SampleCorpus.records.keys))
  }

  @Test(arguments: [("date", 0.99), ("section", 0.99), ("caseNumber", 0.98), ("statute", 0.95)])
  func findsTheEntities(_ type: String, _ floor: Double) {
    var score = EntityScore()
    for file in Self.truth where file.scoredTypes?.contains(type) != false {
      score.add(file, type, SampleCorpus.records[file.document] ?? [])
    }
    #expect(score.f1 >= floor, "F1 \(score.f1)\n\(score.errors.joined(separator: "\n"))")
  }

  @Test(arguments: truth.filter { $0.items != nil }.map(\.document))
  func cutsTheItems(_ document: String) throws {
    let file = try #require(Self.truth.first { $0.document == document })
    let items = (SampleCorpus.records[document] ?? []).filter { $0.item != nil }
    let found = Set(items.map { "\($0.item?.section ?? "") \($0.item?.facts.caseNumbers.sorted() ?? [])" })
    let wanted = Set((file.items ?? []).map { "\($0.section ?? "") \($0.caseNumbers.sorted())" })
    #expect(found == wanted)
  }

  @Test(arguments: truth.map(\.document))
  func knowsTheKindAndTheDayOfPublication(_ document: String) throws {
    let file = try #require(Self.truth.first { $0.document == document })
    let record = try #require(SampleCorpus.records[document]?.first { $0.kind == .document })
    if let genre = file.genre { #expect(record.genre.rawValue == genre) }
    if let published = file.published { #expect(record.published?.description == published) }
  }

  @Test func keepsTheTextAndDropsTheSite() {
    var (right, errors) = (0, [String]())
    for file in Self.truth {
      let text = Self.text(of: SampleCorpus.records[file.document] ?? [])
      for (piece, wanted) in (file.mustContain ?? []).map({ ($0, true) })
        + (file.mustNotContain ?? []).map({ ($0, false) })
      {
        if text.contains(Self.folded(piece)) == wanted {
          right += 1
        } else {
          errors.append("\(file.document): \(wanted ? "lost" : "kept") \(piece)")
        }
      }
    }
    let share = Double(right) / Double(right + errors.count)
    #expect(share >= 0.97, "\(share)\n\(errors.joined(separator: "\n"))")
    #expect(!errors.contains { $0.contains(": lost ") }, "\(errors.filter { $0.contains(": lost ") })")
  }

  @Test func offsetsLieInTheTextOnCharacterEdges() {
    for record in SampleCorpus.records.values.joined() {
      for entity in record.entities {
        #expect(entity.span.start < entity.span.end && entity.span.end <= record.text.count)
        #expect(String(validating: record.text.bytes[entity.span.start..<entity.span.end], as: UTF8.self) != nil)
      }
    }
  }

  private static func text(of records: [Record]) -> String {
    folded((records.compactMap(\.title) + records.map(\.text.string)).joined(separator: "\n"))
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("–", with: "-")
  }
}
