import Documents
import Extraction
import Foundation
import TestSupport
import Testing

@testable import Normalization

@Suite struct DateNormalizerTests {
  @Test(arguments: try valueRows())
  func givesValuesAndDays(_ row: [String]) throws {
    let entities = Self.entities(in: UTF8Text(row[0]))
    let entity = try #require(entities.first)
    #expect(entities.count == 1)
    guard case .date(let from, let to, let inferred) = entity.details else {
      Issue.record("no details of a date")
      return
    }
    #expect([entity.value, from?.description, to?.description].map { $0 ?? "-" } == Array(row[1...]))
    #expect(!inferred)
    #expect((entity.value == nil) == (entity.reason != nil))
  }

  @Test(arguments: try MarkedText.table("date-inference.txt"))
  func infersYearsFromTheDocument(_ row: MarkedText) {
    let inferred = Self.entities(in: row.text).filter { $0.details.isInferred || $0.value == nil }
    row.check(inferred.map { ($0.span, $0.value ?? "-") })
  }

  @Test func prefersTheStatedPublication() throws {
    let published = CalendarDate(year: 2019, month: 3, day: 1)
    let metadata = DocumentMetadata(published: published)
    let entities = Self.entities(in: UTF8Text("Publicerat 27 maj, 2020\nBeslut fattas den 15 juni"), metadata: metadata)
    #expect(entities.last?.value == "2019-06-15")
  }

  @Test func takesTheYearOfTheMeeting() throws {
    let clean = SampleDocument.clean(
      UTF8Text("Tid: 2018-01-30, kl. 14 i sessionssalen på kommunhuset\nnästa nämnd (20/2)"))
    var meeting = MeetingStatement()
    meeting.date = TextSpan(5, 15)
    let structured = StructuredDocument(clean: clean, genre: .protocol, title: nil, meeting: meeting)
    let tokenized = TokenizedDocument(structured: structured, sentences: [], tokens: [], pool: [], expansions: [])
    let document = AnnotatedDocument(tokenized: tokenized, mentions: DateRecognizer().mentions(in: tokenized))
    #expect(DateNormalizer().entities(of: document).last?.value == "2018-02-20")
  }

  @Test(arguments: [
    ("Fritidsgården stängde i mars", "2015-03"), ("Nämnden ska ta ställning i maj", "2016-05"),
    ("Årsredovisningen godkändes den 30 mars, § 21", "2016-03-30"),
  ])
  func datesReportsFromTheirYear(_ text: String, _ value: String) {
    let metadata = DocumentMetadata(published: CalendarDate(year: 2016, month: 4, day: 12))
    let clean = SampleDocument.clean(UTF8Text("Årsberättelse 2015\n" + text), metadata: metadata)
    let structured = StructuredDocument(clean: clean, genre: .report, title: nil)
    let tokenized = TokenizedDocument(structured: structured, sentences: [], tokens: [], pool: [], expansions: [])
    let document = AnnotatedDocument(tokenized: tokenized, mentions: DateRecognizer().mentions(in: tokenized))
    #expect(DateNormalizer().entities(of: document).last?.value == value)
  }

  @Test(arguments: [
    ("torsdagen den 9 februari 2023", 0), ("fredagen den 9 februari 2023", 1), ("fredagen den 9 februari", 0),
  ])
  func warnsOfWeekdaysThatDoNotAgree(_ text: String, _ count: Int) {
    let warnings = WeekdayCheck().warnings(of: Self.annotated(UTF8Text(text)))
    #expect(warnings == Array(repeating: DocumentWarning(.weekdayMismatch), count: count))
  }

  @Test(arguments: [2000, 2024, 2025, 2038], [("04-23", "03-31", "04-20", "04-25")])
  func knowsEaster(_ year: Int, _ days: (String, String, String, String)) throws {
    let expected = [2000: days.0, 2024: days.1, 2025: days.2, 2038: days.3]
    let easter = try #require(CalendarDate(year: year, holiday: "easter+0"))
    #expect(easter.description.dropFirst(5) == expected[year] ?? "")
  }

  @Test func countsDaysBothWays() throws {
    for number in stride(from: -100_000, to: 100_000, by: 97) {
      #expect(CalendarDate(dayNumber: number)?.dayNumber == number)
    }
  }

  /// Many dates that lack their year, in one block and in many: time must grow with the length, not with its square.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "den 5 maj ", "den 5 maj\n", "2024-01-01 den 5 maj beslutade ", "i mars samma år\n", "5 maj, ", "under 2013 ",
      "((((,,,, i maj ",
    ])
  func infersManyYearsInLinearTime(_ unit: String) {
    let text = UTF8Text(String(repeating: unit, count: 10_000))
    #expect(Self.entities(in: text).count >= 10_000)
  }

  private static func valueRows() throws -> [[String]] {
    let file = URL(fileURLWithPath: "\(#filePath)").deletingLastPathComponent()
      .appending(path: "Tables/date-values.txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t").map(String.init) }
  }

  private static func annotated(_ text: UTF8Text, metadata: DocumentMetadata = DocumentMetadata()) -> AnnotatedDocument
  {
    let tokenized = SampleDocument.tokenized(text, metadata: metadata)
    return AnnotatedDocument(tokenized: tokenized, mentions: DateRecognizer().mentions(in: tokenized))
  }

  private static func entities(in text: UTF8Text, metadata: DocumentMetadata = DocumentMetadata()) -> [Entity] {
    DateNormalizer().entities(of: annotated(text, metadata: metadata))
  }
}

extension Entity.Details {
  fileprivate var isInferred: Bool {
    if case .date(_, _, let inferred) = self { inferred } else { false }
  }
}
