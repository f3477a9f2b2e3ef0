import CICU
import Documents
import Foundation
import TestSupport
import Testing

/// Charsets of Swedish files, declared or not.
struct DecodingTests {
  private static let sample =
    "Kommunfullmäktige i Åmål beslutade enligt § 41 att ge förskolan på Ängsgården stöd.\nÖvrigt: café."

  private static let encodings: [(String, String.Encoding, String)] = [
    ("UTF-8", .utf8, "UTF-8"), ("windows-1252", .windowsCP1252, "windows-1252"),
    ("UTF-16LE", .utf16LittleEndian, "UTF-16LE"), ("UTF-16BE", .utf16BigEndian, "UTF-16BE"),
    ("UTF-32LE", .utf32LittleEndian, "UTF-32LE"), ("UTF-32BE", .utf32BigEndian, "UTF-32BE"),
  ]

  @Test(arguments: encodings.indices)
  func undeclared(_ index: Int) throws {
    let (_, encoding, charset) = Self.encodings[index]
    let bytes = Array(try #require(Self.sample.data(using: encoding)))
    let document = try clean(bytes, as: .plainText)
    #expect(document.text.string == Self.sample)
    #expect(document.charset == charset)
  }

  /// Bytes of å, ä, ö, Å, Ä, Ö, é (Apple's ROMAN.TXT, IBM's code page 850).
  @Test(arguments: [
    ("macintosh", [0x8C, 0x8A, 0x9A, 0x81, 0x80, 0x85, 0x8E] as [UInt8]),
    ("IBM850", [0x86, 0x84, 0x94, 0x8F, 0x8E, 0x99, 0x82]),
  ])
  func oldExports(_ charset: String, _ codes: [UInt8]) throws {
    let codes = Dictionary(uniqueKeysWithValues: zip("åäöÅÄÖé", codes))
    let text = Self.sample.replacingOccurrences(of: "§ ", with: "")
    let document = try clean(text.map { codes[$0] ?? ($0.asciiValue ?? 0x3F) }, as: .plainText)
    #expect(document.text.string == text)
    #expect(document.charset == charset)
    #expect(document.warnings.map(\.code) == [.encodingGuessed])
  }

  @Test func byteOrderMarkIsNoText() throws {
    #expect(try clean([0xEF, 0xBB, 0xBF] + Array("å".utf8), as: .plainText).text.string == "å")
  }

  @Test func latin1LabelMeansWindows1252() throws {
    let head = Array("<meta charset=iso-8859-1><p>".utf8)
    let document = try clean(head + [0x93, 0xE5, 0x94, 0x20, 0x96, 0x20, 0xA7])
    #expect(document.text.string == "“å” – §")
    #expect(document.charset == "windows-1252")
  }

  @Test func validUTF8GoesBeforeADeclaration() throws {
    #expect(try clean("<meta charset=windows-1252><p>åäö").text.string == "åäö")
  }

  @Test func aWrongByteCostsOneCharacter() throws {
    let document = try clean(Array("åäö ".utf8) + [0xFF] + Array(" åäö".utf8), as: .plainText)
    #expect(document.text.string == "åäö \u{FFFD} åäö")
    #expect(document.warnings.map(\.code) == [.encodingReplaced])
  }

  @Test func aNULIsASpace() throws {
    let document = try clean(Array("<p>f\0öre</p>\0<p>efter</p>".utf8))
    #expect(document.text.string == "f öre\nefter")
    #expect(document.warnings.map(\.code) == [.nulBytes])
  }

  @Test(arguments: [
    ("mÃ¥ste fÃ¶rsÃ¶ka", "måste försöka"), ("mÃƒÂ¥ste", "måste"), ("Ã…mÃ¥l â€“ Ã–rebro", "Åmål – Örebro"),
    ("§ 4 Â§ 5", "§ 4 § 5"),
  ])
  func mojibakeIsRepaired(_ text: String, _ expected: String) throws {
    let document = try clean(text, as: .plainText)
    #expect(document.text.string == expected)
    #expect(document.warnings.map(\.code) == [.encodingRepaired])
  }

  @Test(arguments: ["Tecknet Ã¥ ensamt", "São Paulo, Âge, château", "Ã är ett A", "åäö ÅÄÖ é – ”citat”"])
  func cleanTextIsLeftAlone(_ text: String) throws {
    let document = try clean(text, as: .plainText)
    #expect(document.text.string == text)
    #expect(document.warnings.isEmpty)
  }
}
