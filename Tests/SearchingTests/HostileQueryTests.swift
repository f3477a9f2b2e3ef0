import Searching
import Testing

/// No text of a reader is an error, and none is SQL or the language of FTS5.
@Suite struct HostileQueryTests {
  private static let queries = [
    "2024/123", "KS-2024", "a:b", "\"", "o'x", "AND", "OR", "NOT", "NEAR(", "NEAR(a b, 2)", "(", ")", "-", "*", "--",
    "-*",
    "^lov", "title:lov", "{title text}: lov", "lov +plan", "lov AND", "\"\"", "\"\"\"\"", "a\"b\"c",
    "'; DROP TABLE record;",
    "\u{0}", "lov\u{0}plan", "\u{FEFF}", "\u{200B}", "😀", "e\u{301}", "\u{202E}lov", "§", "§ 57", "57*", "\\", "%", "_",
    "?1",
    ":wanted", "-\"", "−lov", "lov\n\tplan", String(repeating: "a", count: 10_000),
    String(repeating: "\"", count: 9_999),
    String(repeating: "a ", count: 5_000), String(repeating: "(", count: 5_000), String(repeating: "-a ", count: 3_000),
    String(repeating: "å", count: 20_000), String(repeating: "a*", count: 1_000),
  ]

  private let sample: SampleArchive

  init() throws { sample = try SampleArchive() }

  @Test(arguments: queries) func isAnswered(query: String) throws {
    let results = try sample.archive.search(SearchQuery(query), limit: 3)
    #expect(results.hits.count <= 3)
    _ = SearchReport(results, isStyled: true).text
  }

  @Test(arguments: queries) func isAnsweredAsAFilter(text: String) throws {
    _ = try sample.archive.search(SearchQuery("lov"), filter: SearchFilter(organ: text, caseNumber: text))
  }
}
