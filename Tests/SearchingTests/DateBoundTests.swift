import Documents
import Searching
import Testing

@Suite struct DateBoundTests {
  @Test(arguments: [
    ("2024", "2024-01-01", "2024-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2023-02", "2023-02-01", "2023-02-28"),
    ("2024-03-12", "2024-03-12", "2024-03-12"),
  ])
  func isAPeriod(text: String, first: String, last: String) {
    #expect(DateBound(text)?.first.description == first)
    #expect(DateBound(text)?.last.description == last)
  }

  @Test(arguments: [
    "", "24", "2024-2", "2024-13", "2024-02-30", "2024-02-", "-2024", "2024/02", "+024", "2024-03-12-1", "２０２４",
  ])
  func othersAreNone(text: String) {
    #expect(DateBound(text) == nil)
  }
}
