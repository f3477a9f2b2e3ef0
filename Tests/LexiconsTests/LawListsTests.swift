import Documents
import Lexicons
import Testing

@Suite("Lists of acts and case numbers")
struct LawListsTests {
  @Test("acts have numbers, and the days of replaced ones rise")
  func versions() {
    for list in [Lexicons.actNames, Lexicons.actTitles, Lexicons.actAbbreviations] {
      for row in list.rows {
        let versions = Lexicons.actVersions(of: row[0])
        #expect(!versions.isEmpty, "\(row[0])")
        #expect(versions.allSatisfy { isNumber($0.sfs) && ($0.lastDay.map(isDay) ?? true) }, "\(row[0])")
        let days = versions.compactMap(\.lastDay)
        #expect(days == days.sorted() && days.count >= versions.count - 1, "\(row[0])")
      }
    }
  }

  @Test("an act applies to its last day")
  func lastDay() throws {
    let versions = Lexicons.actVersions(of: "kommunallagen")
    let last = try #require(CalendarDate(year: 2017, month: 12, day: 31))
    let next = try #require(CalendarDate(year: 2018, month: 1, day: 1))
    #expect(versions.index(on: last).map { versions[$0].sfs } == "1991:900")
    #expect(versions.index(on: next).map { versions[$0].sfs } == "2017:725")
    #expect(versions.index(on: nil).map { versions[$0].sfs } == "2017:725")
  }

  @Test("shapes name a known evidence and have an example")
  func shapes() {
    for row in Lexicons.caseNumberShapes.rows {
      #expect(["shape", "padded", "label"].contains(row[1]) && !row[2].isEmpty, "\(row[0])")
    }
  }

  private func isNumber(_ sfs: String) -> Bool {
    let parts = sfs.split(separator: ":")
    return parts.count == 2 && parts[0].count == 4 && parts.allSatisfy { Int($0) != nil }
  }

  private func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 && CalendarDate(year: parts[0], month: parts[1], day: parts[2])?.description == text
  }
}
