import Documents
import Fetching
import Foundation
import Pipeline
import TestSupport
import Testing

/// The whole chain against annotations of published documents. The PDFs among them are read as
/// such ("real") and as the text that poppler's `pdftotext -layout` makes of them ("real as text").
@Suite(.enabled(if: SharedData.place("gold") != nil, "\(SharedData.isMissing)"))
struct GoldTests {
  @Test(arguments: [
    ("seeds", "date", 1.0), ("seeds", "section", 1.0), ("seeds", "caseNumber", 1.0), ("real", "date", 0.99),
    ("real", "section", 0.99), ("real", "caseNumber", 0.99), ("real", "statute", 0.97),
    ("real as text", "date", 0.99), ("real as text", "section", 0.99), ("real as text", "caseNumber", 0.99),
  ])
  func findsTheEntities(_ set: String, _ type: String, _ floor: Double) throws {
    let gold = try #require(Self.sets[set])
    var score = EntityScore()
    for (truth, records) in gold where truth.exhaustive != false && truth.scoredTypes?.contains(type) == true {
      score.add(truth, type, records)
    }
    #expect(score.found > 0)
    #expect(score.f1 >= floor, "F1 \(score.f1)\n\(score.errors.joined(separator: "\n"))")
  }

  @Test func linksTheReferencesOfSeed002() throws {
    let (_, records) = try #require(Self.sets["seeds"]?.first { $0.0.document.contains("/002") })
    let links = records.flatMap(\.entities).compactMap { entity -> String? in
      guard case .section(let organ?, let date?, _) = entity.details else { return nil }
      return "\(organ) \(date) \(entity.value ?? "")"
    }
    #expect(
      links == [
        "regionfullmäktige 2021-06-21 § 98", "socialnämnden 2022-03-15 § 57", "regionstyrelsen 2022-05-24 § 157",
      ])
  }

  private static let sets = Dictionary(
    uniqueKeysWithValues: [("seeds", "seeds", false), ("real", "real", false), ("real as text", "real", true)].map {
      set, name, asText in
      let folder = SharedData.place("gold/\(name)")
      return (set, folder.flatMap { try? TruthFile.all(in: $0) }.map { records(of: $0, asText: asText) } ?? [])
    })

  private static func records(of truth: [TruthFile], asText: Bool) -> [(TruthFile, [Record])] {
    let chain = DocumentChain()
    return truth.map { file in
      (file, document(file.document, asText: asText).flatMap { try? chain.records(of: $0, learned: .nothing) } ?? [])
    }
  }

  private static func document(_ path: String, asText: Bool) -> SourceDocument? {
    let text = asText ? path.replacing("/pdf/", with: "/derived_txt/").replacing(".pdf", with: ".txt") : path
    guard let file = SharedData.place(text), let bytes = try? FileReader().bytes(atPath: Array(file.path.utf8)) else {
      return nil
    }
    let folder = SourceFolder(name: "gold", path: "", include: [], exclude: [], municipality: nil)
    return SourceDocument(path: text, of: folder, bytes: bytes)
  }
}
