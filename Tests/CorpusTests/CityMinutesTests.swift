import Documents
import Fetching
import Foundation
import Pipeline
import TestSupport
import Testing

/// 54 meetings of a city's council and board, of which much can be checked without labels: the text checks itself.
@Suite(.enabled(if: SharedData.place("data/muni-goteborg-protokoll") != nil, "\(SharedData.isMissing)"))
struct CityMinutesTests {
  /// By `kf-2024-02-01-§24`.
  private static let items: [String: Record] = {
    let folder = SharedData.place("data/muni-goteborg-protokoll/derived_meeting_txt")
    let names = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0.path) } ?? []
    let chain = DocumentChain()
    let source = SourceFolder(name: "g", path: "", include: [], exclude: [], municipality: nil)
    var items: [String: Record] = [:]
    for name in names.sorted() where name.hasSuffix(".txt") {
      guard let path = folder?.appending(path: name).path,
        let bytes = try? FileReader().bytes(atPath: Array(path.utf8)),
        let records = try? chain.records(of: SourceDocument(path: name, of: source, bytes: bytes), learned: .nothing)
      else { continue }
      for record in records {
        if let section = record.item?.section { items["\(name.dropLast(4))-§\(section)"] = record }
      }
    }
    return items
  }()

  /// "torsdagen den 9 februari 2023": the day found is a Thursday.
  @Test func statedWeekdaysAreTheDays() throws {
    let weekdays = ["söndag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag"]
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    var count = 0
    for record in Self.items.values {
      let text = record.text.string
      for match in text.matches(of: /\b(måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)(?:en)? den (\d+ \w+ \d{4})/)
      {
        let end = text.utf8.distance(from: text.startIndex, to: match.range.upperBound)
        let date = record.entities.first { $0.kind == .date && $0.span.start < end && $0.span.end >= end }
        let day = try #require(
          date?.value.flatMap { try? Date($0 + "T12:00:00Z", strategy: .iso8601) }, "\(match.output.0)")
        #expect(weekdays[calendar.component(.weekday, from: day) - 1] == match.output.1, "\(match.output.0)")
        count += 1
      }
    }
    #expect(count >= 20)
  }

  /// Wherever names are listed and totals are printed, the lists add up to the totals.
  @Test func votesAddUp() {
    let votes = Self.items.values.compactMap(\.item).flatMap(\.facts.votes)
    #expect(votes.count { $0.isConsistent == true } >= 140)
    #expect(votes.count { $0.isConsistent == false } == 0)
  }

  /// Items of the council and items of the board in the same case share its number.
  @Test func itemsOfOneCaseAreJoined() throws {
    let file = try #require(SharedData.place("data/muni-goteborg-protokoll/related_qrels.tsv"))
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    var (joined, count) = (0, 0)
    for row in rows {
      let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let board = Set(fields[3].split(separator: ";").flatMap { Self.cases(of: String($0)) })
      for council in fields[2].split(separator: ";") {
        count += 1
        joined += board.isDisjoint(with: Self.cases(of: String(council))) ? 0 : 1
      }
    }
    #expect(count > 300)
    #expect(Double(joined) / Double(count) >= 0.95, "\(joined) of \(count)")
  }

  private static func cases(of item: String) -> Set<String> {
    guard let record = items[item] else { return [] }
    let mentioned = record.entities.filter { $0.kind == .caseNumber }.compactMap(\.value)
    return Set((record.item?.facts.caseNumbers ?? []) + mentioned)
  }
}
