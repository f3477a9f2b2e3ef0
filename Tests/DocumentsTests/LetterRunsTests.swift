import Documents
import Testing

@Suite struct LetterRunsTests {
  /// One space between the runs.
  @Test(arguments: [
    ("Nämnden för barn- och unga", "Nämnden för barn och unga"),
    ("KF § 12–13, Å2 «Ćosić»", "KF Å Ćosić"),
    ("3Åse’s €5 a", "Åse s a"),
    ("–§ 12 …", ""),
    ("Styrelsen\u{F0B7} nämnden🎉 rådet\u{FFFD}、", "Styrelsen nämnden rådet"),
    ("", ""),
  ])
  func areAllLettersWithoutSignsAndSpaces(line: String, expected: String) {
    let text = UTF8Text(line)
    let clean = CleanDocument(identity: .none, charset: nil, text: text, blocks: [])
    let document = TokenizedDocument(
      structured: StructuredDocument(clean: clean, genre: .other, title: nil), sentences: [], tokens: [], pool: [],
      expansions: [])
    #expect(document.letterRuns.map { text[$0] }.joined(separator: " ") == expected)
  }
}

extension DocumentIdentity {
  fileprivate static let none = DocumentIdentity(
    source: "", id: "", sha256: "", byteCount: 0, mediaType: .plainText, municipality: nil)
}
