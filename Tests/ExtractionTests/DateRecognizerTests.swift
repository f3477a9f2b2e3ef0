import Documents
import TestSupport
import Testing

@testable import Extraction

@Suite struct DateRecognizerTests {
  @Test(
    arguments: try ["dates.txt", "dates-periods.txt", "dates-years.txt", "dates-names.txt"].flatMap {
      try MarkedText.table($0)
    })
  func findsSurfaces(_ row: MarkedText) {
    row.check(mentions(in: row.text).map { ($0.span, nil) })
  }

  @Test func keepsTheWeekdayApartFromTheSurface() {
    let mentions = mentions(in: UTF8Text("torsdagen den 9 februari 2023"))
    let day = DatePoint(year: 2023, .day(month: 2, day: 9))
    #expect(mentions.map(\.content) == [.date(.point(day, weekday: 4))])
  }

  @Test func givesTheYearOfTheLastOfJoinedDaysToAll() {
    let mentions = mentions(in: UTF8Text("den 28 april och 29 april 2024"))
    let days = [28, 29].map { DatePoint(year: 2024, .day(month: 4, day: $0)) }
    #expect(mentions.map(\.content) == days.map { .date(.point($0)) })
  }

  @Test(arguments: [
    "", "\u{0}", "\r\r", "2023", "-", "2023-", "2023-05-", "den", "12 ", "mellan", "åren ", "1:", "t.o.",
  ])
  func readsScrapsWithoutFailing(_ scrap: String) {
    for mention in mentions(in: UTF8Text(scrap)) { #expect(mention.span.end <= scrap.utf8.count) }
  }

  /// Long runs of what could begin a date: time must grow with the length, not with its square.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["1, ", "1-", "2023-", "den ", "2 och ", "maj ", "2023 ", "1/", "å", "mellan 1 och ", "årsskiftet "])
  func readsLongRunsInLinearTime(_ unit: String) {
    let text = UTF8Text(String(repeating: unit, count: 20_000))
    for mention in mentions(in: text) { #expect(mention.span.end <= text.count) }
  }

  private func mentions(in text: UTF8Text) -> [Mention] {
    DateRecognizer().mentions(in: SampleDocument.tokenized(text))
  }
}
