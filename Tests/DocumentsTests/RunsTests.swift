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
    let bytes = (UInt8.min...UInt8.max).map(\.self)
    bytes.withUnsafeBufferPointer { bytes in
      for (place, byte) in bytes.enumerated() {
        let isLetter = (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        #expect(ByteLetters.end(in: bytes, from: place, to: place + 1) == place + (isLetter ? 1 : 0))
      }
      // Between them stands [, behind them {.
      #expect(ByteLetters.end(in: bytes, from: 0x41, to: 256) == 0x5B)
      #expect(ByteLetters.end(in: bytes, from: 0x61, to: 256) == 0x7B)
      #expect(ByteLetters.end(in: bytes, from: 0x80, to: 256) == 0x80)
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
