import Lexicons
import Testing

@testable import Extraction

@Suite struct DateVocabularyTests {
  @Test(arguments: Lexicons.calendarWords.rows)
  func knowsTheRolesOfCalendarWords(_ row: WordList.Row) {
    #expect(DateWord.CalendarRole(rawValue: row[1]) != nil, "\(row[0])")
  }

  @Test(arguments: Lexicons.yearNeighbours.rows)
  func knowsTheRolesOfYearNeighbours(_ row: WordList.Row) {
    #expect(DateWord.YearNeighbour(rawValue: row[1]) != nil, "\(row[0])")
  }

  /// A word can have one meaning only: of two lists the first would win unseen.
  @Test func givesEachWordOneMeaning() {
    let lists = [
      Lexicons.months, Lexicons.seasons, Lexicons.weekdays, Lexicons.ordinals, Lexicons.holidays,
      Lexicons.calendarWords,
      Lexicons.yearNeighbours,
    ]
    let words = lists.flatMap { $0.rows.map { $0[0] } }
    #expect(words.count == Set(words).count, "\(Dictionary(grouping: words, by: \.self).filter { $1.count > 1 }.keys)")
  }

  @Test(arguments: Lexicons.months.rows + Lexicons.seasons.rows + Lexicons.weekdays.rows + Lexicons.ordinals.rows)
  func hasANumberForEachName(_ row: WordList.Row) {
    #expect(Int8(row[1]).map { $0 != 0 } == true, "\(row[0])")
  }
}
