import Documents
import Emission
@testable import Searching
import TestSupport
import Testing
import Tokenizing

@Suite struct SnippetTests {
  private func snippet(of text: String, for query: String) throws -> Snippet {
    let folder = try TemporaryFolder()
    let writer = try ArchiveWriter(
      directory: folder.path, facts: GenerationFacts(toolVersion: "1", configurationDigest: ""))
    var sample = SampleRecord("k/a", text)
    sample.terms = RecordTerms(text: TermAnalyzer().terms(of: text))
    try writer.add(RecordPreparer().prepare([sample.record]))
    _ = try writer.finish()
    let results = try Archive(ArchiveLocation(path: folder.path)).search(SearchQuery(query))
    return try #require(results.hits.first?.snippet)
  }

  private let filler = (0..<100).map { "ord\($0)" }.joined(separator: " ")

  @Test(arguments: [
    ("Nämnden beslutar om lov", "lov", "Nämnden beslutar om «lov»"),
    ("lov och lov", "lov", "«lov» och «lov»"),
    ("en detaljplan för kvarteret", "\"detaljplan för\"", "en «detaljplan för» kvarteret"),
    ("för detaljplan", "detaljplan \"för detaljplan\"", "«för detaljplan»"),
    ("detaljplaner", "detalj*", "«detaljplaner»"),
    ("å𝒮 lov", "lov", "å𝒮 «lov»"),
  ])
  func marksWhatWasFound(text: String, query: String, expected: String) throws {
    #expect(try snippet(of: text, for: query).marked("«", "»") == expected)
  }

  /// Offsets are code points, of the snippet and of the record.
  @Test func offsetsAreExact() throws {
    let text = "Å𝒮 \(filler) lov i växjö \(filler)"
    let snippet = try snippet(of: text, for: "växjö")
    let scalars = Array(text.unicodeScalars)
    let mark = try #require(snippet.marks.first)
    let place = snippet.start + mark.lowerBound..<snippet.start + mark.upperBound
    #expect(String(String.UnicodeScalarView(scalars[place])) == "växjö")
    #expect(snippet.isCutBefore && snippet.isCutAfter)
    #expect(snippet.text.count < 400)
  }

  /// The window with all words beats the one with a word often.
  @Test func showsTheWordsTogether() throws {
    let text = "lov lov lov \(filler) lov för garage \(filler)"
    #expect(try snippet(of: text, for: "lov garage").marked("«", "»").contains("«lov» för «garage»"))
  }

  @Test func beginsWithTheSentence() throws {
    #expect(try snippet(of: "ett\ntvå lov här\ntre", for: "lov").marked("«", "»") == "… två «lov» här tre")
    #expect(try snippet(of: "ett lov här\ntvå\ntre", for: "lov").marked("«", "»") == "ett «lov» här två tre")
  }

  @Test func isOneLine() throws {
    #expect(try snippet(of: "rad\tett lov\nrad två", for: "lov").marked("«", "»") == "rad ett «lov» rad två")
  }

  @Test func aDocumentCannotStyleTheTerminal() throws {
    let hit = SearchHit(
      id: "k/a", kind: "document", genre: "news", title: "\u{1B}[31mröd\u{9B}", organ: nil, date: nil, section: nil,
      score: 1, snippet: try snippet(of: "a\u{1B}]0;x\u{7} lov", for: "lov"))
    let text = SearchReport(SearchResults(hits: [hit], total: 1, notices: [], suggestions: []), isStyled: false).text
    #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    #expect(text == "\u{FFFD}[31mröd\u{FFFD}\nnews\n  a ]0;x  «lov»\nk/a\n\n1 record\n")
  }
}
