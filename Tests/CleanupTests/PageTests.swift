import Documents
import Foundation
import Testing

/// Whole pages: `Pages/x.html` gives the text of `Pages/x.expected.txt`.
struct PageTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Pages")

  @Test(arguments: ["blocks", "quirks", "news", "protocol", "meetings"])
  func text(of page: String) throws {
    let bytes = try Data(contentsOf: Self.folder.appending(path: page + ".html"))
    let expected = try String(contentsOf: Self.folder.appending(path: page + ".expected.txt"), encoding: .utf8)
    let document = try clean(Array(bytes))
    #expect(document.text.string == expected.trimmingCharacters(in: .newlines))
    expectSound(document)
  }

  @Test func removedBlocksAreListedWithTheirReasons() throws {
    let document = try clean(Array(Data(contentsOf: Self.folder.appending(path: "news.html"))))
    let reasons = Dictionary(
      document.removed.map { ($0.text.string, $0.reason) }, uniquingKeysWith: { first, _ in first })
    #expect(reasons["Kontaktcenter, telefon 0500-12 34 56, vardagar klockan 8 till 16.30."] == .navigation)
    #expect(reasons["Sidan senast uppdaterad: 2024-03-14"] == .phrase)
  }

  @Test func kindsOfBlocks() throws {
    let document = try clean("<h2>A</h2><p>B</p><ul><li>C</ul><table><tr><td>D<td>E</table><blockquote>F</blockquote>")
    let kinds = document.blocks.map(\.kind)
    #expect(kinds[0] == .heading(level: 2))
    #expect(kinds[1] == .paragraph)
    #expect(kinds[2] == .listItem)
    #expect(kinds[4] == .quote)
    guard case .tableRow(let cells) = kinds[3] else { return #expect(Bool(false), "a row") }
    #expect(cells.map { document.text[$0] } == ["D", "E"])
  }

  @Test func footnoteMarksAreSpans() throws {
    let document = try clean("<p>Begrepp<sup>12</sup> och 40 m<sup>2</sup> &ouml;rt<sup><a href=#f>3</a></sup></p>")
    #expect(document.blocks[0].footnoteMarks.map { document.text[$0] } == ["12", "3"])
  }

  @Test func originsLieInTheFile() throws {
    let html = "<div><h1>Ett</h1><p>Två <b>tre</b></p></div>"
    let document = try clean(html)
    let file = UTF8Text(html)
    let origins = document.blocks.compactMap(\.origin).map { file[$0] }
    #expect(origins.count == 2)
    #expect(origins[0].hasPrefix("Ett") && origins[1].hasPrefix("Två"))
  }
}
