import Documents
import Fetching
import Foundation
import Pipeline
import TestSupport
import Testing

/// Decision, proposal and information told apart in published minutes.
@Suite(.enabled(if: SharedData.place("gold/real") != nil, "\(SharedData.isMissing)"))
struct DecisionKindTests {
  /// Items whose decision and proposal were annotated by reading, absent ones as such.
  @Test func tellsWhatAnItemIs() throws {
    var (right, errors) = (0, [String]())
    for file in try LabelledItems.all() {
      let records = Self.records(of: file.document)
      for label in file.items {
        let facts = records.compactMap(\.item).first { $0.section == label.section }?.facts
        let found = [facts?.decision, facts?.proposal]
        let fits = zip(found, [label.decision, label.proposal]).allSatisfy(Self.fits)
        if fits { right += 1 } else { errors.append("\(file.document) § \(label.section): \(found)") }
      }
    }
    #expect(right + errors.count >= 100)
    #expect(Double(right) / Double(right + errors.count) >= 0.97, "\(errors.joined(separator: "\n"))")
  }

  /// What a list of the municipality's cases quotes as decided stands in the decision of that §, or, where the board only
  /// proposes to the council, in its proposal.
  @Test func holdsTheDecisionsQuoted() throws {
    var (right, errors) = (0, [String]())
    for step in try QuotedStep.decisions() {
      let facts = Self.records(of: step.document).compactMap(\.item).first { $0.section == step.section }?.facts
      let texts = [facts?.decision, facts?.proposal].compactMap(\.self).map(Self.squeezed)
      let quote = Self.squeezed(step.quote).prefix(60)
      if texts.contains(where: { $0.contains(quote) }) { right += 1 } else { errors.append("\(step)") }
    }
    #expect(right + errors.count >= 50)
    #expect(Double(right) / Double(right + errors.count) >= 0.97, "\(errors.joined(separator: "\n"))")
  }

  private static func fits(_ found: String?, _ wanted: String?) -> Bool {
    guard let wanted else { return found == nil }
    return squeezed(found ?? "").contains(squeezed(wanted))
  }

  private static func squeezed(_ text: String) -> String {
    text.lowercased().filter { !$0.isWhitespace && !"-–•".contains($0) }
  }

  nonisolated(unsafe) private static var known: [String: [Record]] = [:]

  private static func records(of path: String) -> [Record] {
    guard let file = SharedData.place(path), let bytes = try? FileReader().bytes(atPath: Array(file.path.utf8)) else {
      return []
    }
    let folder = SourceFolder(name: "gold", path: "", include: [], exclude: [], municipality: nil)
    let source = SourceDocument(path: path, of: folder, bytes: bytes)
    return (try? DocumentChain().records(of: source, learned: .nothing)) ?? []
  }
}

/// An annotated document of `gold/real` with items.
struct LabelledItems: Decodable {
  struct Item: Decodable {
    let section: String
    let decision: String?
    let proposal: String?
  }

  let document: String
  let items: [Item]

  static func all() throws -> [LabelledItems] {
    let folder = try #require(SharedData.place("gold/real"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
    return names.sorted().compactMap { name in
      guard let data = try? Data(contentsOf: folder.appending(path: name)) else { return nil }
      return try? JSONDecoder().decode(LabelledItems.self, from: data)
    }
  }
}

/// A step of a case whose quote was found literally in local minutes.
struct QuotedStep {
  let document: String
  let section: String
  let quote: String

  static func decisions() throws -> [QuotedStep] {
    let file = try #require(SharedData.place("data/muni-alingsas-pdf/arenden_steps.tsv"))
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.filter { $0.count > 9 && $0[6] == "beslut" && !$0[7].isEmpty && !$0[9].isEmpty }.map {
      let digits = $0[5].drop { !$0.isNumber }.prefix { $0.isNumber }
      return QuotedStep(document: "data/muni-alingsas-pdf/" + $0[9], section: String(digits), quote: $0[8])
    }
  }
}
