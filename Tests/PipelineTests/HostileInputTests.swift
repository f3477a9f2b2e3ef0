import Cleanup
import Documents
import Pipeline
import TestSupport
import Testing

/// Files made to harm, through the whole chain: none may crash, hang, or lose its end without a word.
@Suite struct HostileInputTests {
  /// Far above what any of them takes; a debug build on a busy machine is slow.
  private static let longest = Duration.seconds(30)

  @Test(arguments: HostileInput.pages)
  func aPageKeepsItsEnd(_ input: HostileInput) throws {
    try expectEnd(of: input, as: .html)
  }

  @Test(arguments: HostileInput.texts)
  func aTextKeepsItsEnd(_ input: HostileInput) throws {
    try expectEnd(of: input, as: .plainText)
  }

  @Test(arguments: HostileInput.empty)
  func anEmptyFileIsADocument(_ input: HostileInput) throws {
    for mediaType in [MediaType.html, .plainText] {
      #expect(try DocumentChain().records(of: source(input, mediaType), learned: .nothing).count == 1)
    }
  }

  @Test(arguments: ["<p>Början <a href=x slutet", "<p>Början</p><a href=\"x slutet", "<p>Början</p></p slutet"])
  func aPageCutOffInATagSaysSo(_ page: String) throws {
    let input = HostileInput(name: page, bytes: Array(page.utf8))
    let records = try DocumentChain().records(of: source(input, .html), learned: .nothing)
    #expect(records.flatMap(\.warnings).map(\.code) == [.textMissing])
  }

  @Test(arguments: ["§ 1\n\n", "Ja: A Berg (S), Nej: B Al (M), "])
  func takesTimeInProportion(_ unit: String) throws {
    let factor = try Growth.factor(
      2_000, of: { source(.plain(unit, "§ 1 Val\n\nOmröstning\n\n" + String(repeating: unit, count: $0)), .plainText) }
    ) { _ = try DocumentChain().records(of: $0, learned: .nothing) }
    #expect(factor < Growth.most)
  }

  private func expectEnd(of input: HostileInput, as mediaType: MediaType) throws {
    let source = source(input, mediaType)
    var texts: [String] = []
    let time = try ContinuousClock().measure {
      texts = try DocumentChain().records(of: source, learned: .nothing).map(\.text.string)
    }
    if !texts.contains(where: { $0.contains(HostileInput.mark) }) {
      texts = try Cleaner().clean(source, learned: .nothing).removed.map(\.text.string)
    }
    #expect(texts.contains { $0.contains(HostileInput.mark) }, "the end is in the text or among what was removed")
    #expect(time < Self.longest)
  }

  private func source(_ input: HostileInput, _ mediaType: MediaType) -> SourceDocument {
    SourceDocument(identity: SampleDocument.identity(mediaType: mediaType), bytes: input.bytes)
  }
}
