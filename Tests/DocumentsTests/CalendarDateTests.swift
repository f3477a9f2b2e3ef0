import Documents
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [(2024, 2, 30), (2023, 2, 29), (2024, 13, 1), (2024, 4, 31), (2024, 1, 0)])
  func refusesDaysThatAreNot(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    ("1970-01-01", 1970, 1, 1, 4), ("2023-02-09", 2023, 2, 9, 4), ("2024-02-29", 2024, 2, 29, 4),
    ("1899-12-31", 1899, 12, 31, 7),
  ])
  func knowsTheWeekday(_ iso: String, _ year: Int, _ month: Int, _ day: Int, _ weekday: Int) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(date.weekday == weekday)
    #expect(date.description == iso)
  }
}
