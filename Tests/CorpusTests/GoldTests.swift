import Documents
import Fetching
import Foundation
import Pipeline
import TestSupport
import Testing

/// The whole chain against annotations of published documents. The PDFs among them are read as their extracted text.
@Suite(.enabled(if: SharedData.place("gold") != nil, "\(SharedData.isMissing)"))
struct GoldTests {
  @Test(arguments: [
    ("seeds", "date", 1.0), ("seeds", "section", 1.0), ("seeds", "caseNumber", 1.0), ("real", "date", 0.99),
    ("real", "section", 0.99), ("real", "caseNumber", 0.99), ("real", "statute", 0.97),
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
    uniqueKeysWithValues: ["seeds", "real"].map { set in
      let folder = SharedData.place("gold/\(set)")
      return (set, folder.flatMap { try? TruthFile.all(in: $0) }.map(records) ?? [])
    })

  private static func records(of truth: [TruthFile]) -> [(TruthFile, [Record])] {
    let chain = DocumentChain()
    return truth.map { file in
      (file, document(file.document).flatMap { try? chain.records(of: $0, learned: .nothing) } ?? [])
    }
  }

  private static func document(_ path: String) -> SourceDocument? {
    let text = path.replacing("/pdf/", with: "/derived_txt/").replacing(".pdf", with: ".txt")
    guard let file = SharedData.place(text), let bytes = try? FileReader().bytes(atPath: Array(file.path.utf8)) else {
      return nil
    }
    let folder = SourceFolder(name: "gold", path: "", include: [], exclude: [], municipality: nil)
    return SourceDocument(path: text, of: folder, bytes: bytes)
  }
}
