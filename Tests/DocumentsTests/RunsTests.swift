import Documents
import Testing

/// The runs of letters and digits of a text, told with one space between them.
@Suite struct RunsTests {
  @Test(arguments: [
    ("Nämnden för barn- och unga", "Nämnden för barn och unga"),
    ("KF § 12–13, Å2 «Ćosić»", "KF Å Ćosić"),
    ("3Åse’s €5 a", "Åse s a"),
    ("–§ 12 …", ""),
    ("Styrelsen\u{F0B7} nämnden🎉 rådet\u{FFFD}、", "Styrelsen nämnden rådet"),
    ("@[`{AZaz@[`{", "AZaz"),
    ("kommunfullmäktigesammanträdesprotokollsutdrag2", "kommunfullmäktigesammanträdesprotokollsutdrag"),
    ("", ""),
  ])
  func lettersWithoutSignsAndSpaces(line: String, expected: String) {
    for shift in 0..<9 {
      let document = Self.document(String(repeating: " ", count: shift) + line)
      #expect(document.letterRuns.map { document.text[$0] }.joined(separator: " ") == expected)
    }
  }

  @Test func lettersOfASCIIAreAtoZInBothCases() {
    for byte in UInt8.min...UInt8.max {
      let isLetter = (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      // In each place of the eight that are looked at together, and behind the last of them.
      for place in 0..<19 {
        var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 19)
        bytes[place] = byte
        let end = bytes.withUnsafeBufferPointer { ByteLetters.end(in: $0, from: 0, to: 19) }
        #expect(end == (isLetter ? 19 : place), "byte \(byte) at \(place)")
      }
    }
  }

  /// Short and long, so that digits stand in each place of the eight bytes that are looked at together, and behind the last.
  @Test(arguments: [
    ("", ""),
    ("7", "7"),
    ("§ 12–13, Å2", "12 13 2"),
    ("/:0123456789:/", "0123456789"),
    ("Dnr KS 2021/00345-6", "2021 00345 6"),
    ("°±²³µ¹º½ åäö ٣ ३ ３", ""),
    ("ingen siffra förrän här: 9", "9"),
  ])
  func digitsWithoutAnythingElse(line: String, expected: String) {
    for shift in 0..<9 {
      let document = Self.document(String(repeating: "a", count: shift) + line)
      #expect(document.digitRuns.map { document.text[$0] }.joined(separator: " ") == expected)
    }
  }

  private static func document(_ text: String) -> TokenizedDocument {
    let clean = CleanDocument(identity: .none, charset: nil, text: UTF8Text(text), blocks: [])
    return TokenizedDocument(
      structured: StructuredDocument(clean: clean, genre: .other, title: nil), sentences: [], tokens: [], pool: [],
      expansions: [])
  }
}

extension DocumentIdentity {
  fileprivate static let none = DocumentIdentity(
    source: "", id: "", sha256: "", byteCount: 0, mediaType: .plainText, municipality: nil)
}
