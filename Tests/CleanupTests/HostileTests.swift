import Documents
import Testing

/// Files made to harm: none may crash, hang or lose its end.
struct HostileTests {
  private static let end = "<p>SLUTET</p>"

  /// Elements that end in a block and stay for as long as it is open.
  private static let endedInBlocks =
    String(repeating: "<b>", count: 60) + "<li><dd>" + String(repeating: "</b>", count: 60)

  private static let pages: [String] = [
    String(repeating: "<div>", count: 20_000),
    String(repeating: "<b>", count: 20_000) + String(repeating: "</i>", count: 20_000),
    "<div " + (0..<20_000).map { "a\($0)=1" }.joined(separator: " ") + ">",
    String(repeating: "<table><tr><td>", count: 5_000),
    String(repeating: "<script>", count: 20_000), String(repeating: "<svg>", count: 20_000),
    String(repeating: "<!--", count: 20_000) + ">", String(repeating: "&", count: 20_000),
    String(repeating: "<", count: 20_000), "<p>\0</p>\0", String(repeating: "<a href=x>", count: 20_000),
    String(repeating: "<tr><td colspan=100000>x<td>y", count: 500), String(repeating: "<ul><li>", count: 10_000),
    "</body></html>", "<title>öppen", "<textarea><p>", String(repeating: "<![CDATA[", count: 50_000), "<![CDATA[",
    "<p><sup><sup>1</p></sup>", "<frameset><frame>",
    "<ol start=9223372036854775807><li>a<li>b</ol>", "<table></td></tr></table></table>",
    "<li><td></ul></p></div></body>",
    String(repeating: endedInBlocks, count: 4_000), String(repeating: "<li><dd><a href=x>x</a>", count: 40_000),
    String(repeating: "<dd><li><b><dd><li></b>", count: 20_000),
  ]

  @Test(arguments: pages.indices)
  func theEndIsThere(_ index: Int) throws {
    let document = try clean(Self.pages[index] + Self.end)
    #expect(document.text.string.hasSuffix("SLUTET"))
    expectSound(document)
  }

  @Test func deepNestingIsFlattenedAndSaid() throws {
    #expect(try clean(Self.pages[0] + Self.end).warnings.map(\.code) == [.nestingFlattened])
  }

  @Test func manyAttributesAreDroppedAndSaid() throws {
    #expect(try clean(Self.pages[2] + Self.end).warnings.map(\.code) == [.attributesDropped])
  }

  @Test func aTextNodeBeyondTenMillionBytesIsWhole() throws {
    let document = try clean("<p>" + String(repeating: "ord ", count: 2_600_000) + Self.end)
    #expect(document.text.count == 2_600_000 * 4 - 1 + 7)
  }

  @Test(arguments: [
    "", " ", "\0", "<", "&", "</", "<!", "<p", "<p a", "<p a=", "<p a='", "&#", "&#x", "<!--", "<?", "\r",
  ])
  func fragments(_ page: String) throws {
    for mediaType in [MediaType.html, .plainText] { expectSound(try clean(page, as: mediaType)) }
  }

  @Test func anUnsupportedTypeIsAnError() {
    #expect(throws: DocumentError.self) { try clean("x", as: .pdf) }
  }
}
