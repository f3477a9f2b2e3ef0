import Documents
import Fetching
import Testing

@Suite struct MediaTypeTests {
  static let html = [
    "<!DOCTYPE html><html></html>", "\u{FEFF}<!doctype HTML>", "  \n<html lang=sv>", "<!-- sparad --><html>",
    "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0\">", "<?xml version=\"1.0\"?><html>",
    "<?xml encoding=\"UTF-8\">\n<html>", "<?php echo 1; ?><p>",
    "<p>Ett stycke</p>", "<title>Sidan saknas</title>", "<TABLE><TR>", "<br/>text",
    "Warning: mysql_connect() in /var/www\n<!DOCTYPE html><html><head>", "Rubrik<br>\n<p>ett</p><p>två</p>",
    "<!--" + String(repeating: " lång kommentar ", count: 1_000) + "--><body>",
  ]

  static let text = [
    "", "hej", "Kommunstyrelsen § 14", "a < b och b > c", "<namn> fyller i blanketten", "<3 kommunen", "<", "<!-- bara",
    "x <p> y", "%PDFer finns", "Filen börjar med %PDF-1.4 enligt standarden.", "\u{1B}[1mfet", "BM 12",
  ]

  @Test(arguments: html) func knowsHTML(_ content: String) {
    #expect(MediaType(detectedIn: Array(content.utf8)) == .html)
  }

  @Test(arguments: text) func knowsText(_ content: String) {
    #expect(MediaType(detectedIn: Array(content.utf8)) == .plainText)
  }

  @Test(arguments: [
    "<?xml version=\"1.0\"?><a/>", "<!DOCTYPE lag SYSTEM \"x\"><lag/>", "<!-- x --><?xml version='1.0'?><rss>",
  ])
  func knowsXML(_ content: String) {
    #expect(MediaType(detectedIn: Array(content.utf8)) == .xml)
  }

  static let signatures: [(String, MediaType)] = [
    ("%PDF-1.7\n", .pdf), ("\r\n %PDF-1.4", .pdf),
    ("HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n1 0 obj\n<<>>\nendobj", .pdf), ("{\\rtf1", .rtf), ("RIFF1234WEBP", .image), ("GIF89a", .image),
    ("PK\u{3}\u{4}", .zip), ("PK\u{5}\u{6}123456789012345678", .zip), ("SQLite format 3\0", .binary),
  ]

  @Test(arguments: signatures) func knowsSignatures(_ start: String, _ type: MediaType) {
    #expect(MediaType(detectedIn: Array(start.utf8)) == type)
  }

  static let others: [([UInt8], MediaType)] = [
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oleCompound), ([0xFF, 0xD8, 0xFF, 0xE0], .image),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .image), ([0x1F, 0x8B, 0x08, 0], .binary),
  ]

  @Test(arguments: others)
  func knowsOtherFormats(_ bytes: [UInt8], _ type: MediaType) {
    #expect(MediaType(detectedIn: bytes) == type)
  }

  @Test func knowsDataWithoutASignature() {
    let data = (0..<4_000).map { UInt8(truncatingIfNeeded: ($0 &* $0 &* 31) >> 3) }
    #expect(MediaType(detectedIn: data) == .binary)
  }

  @Test(arguments: [("word/document.xml", MediaType.docx), ("innehåll.xml", .zip)])
  func looksIntoZipFiles(_ name: String, _ type: MediaType) {
    #expect(MediaType(detectedIn: Self.zip(naming: name)) == type)
  }

  @Test func knowsOpenDocumentText() {
    let head = Array("PK\u{3}\u{4}".utf8) + Array(repeating: 0, count: 26) + Array("mimetype".utf8)
    let content = head + Array(MediaType.odt.rawValue.utf8)
    #expect(MediaType(detectedIn: content + Self.zip(naming: "mimetype", after: content.count).dropFirst(4)) == .odt)
  }

  @Test(arguments: [true, false]) func readsUTF16(_ bigEndian: Bool) {
    let mark: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    #expect(MediaType(detectedIn: mark + Self.utf16("<!DOCTYPE html>", bigEndian)) == .html)
    #expect(MediaType(detectedIn: mark + Self.utf16("Nämnden", bigEndian)) == .plainText)
    #expect(MediaType(detectedIn: Self.utf16("Protokoll från nämnden", bigEndian)) == .plainText)
  }

  @Test func toleratesSomeNULBytesInText() {
    #expect(MediaType(detectedIn: Array(("a\0b" + String(repeating: " text", count: 40)).utf8)) == .plainText)
  }

  private static func utf16(_ text: String, _ bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)] }
  }

  /// A zip file with a central directory of one entry and no content.
  private static func zip(naming name: String, after offset: Int = 4) -> [UInt8] {
    let name = Array(name.utf8)
    var entry = Array("PK\u{1}\u{2}".utf8) + Array(repeating: UInt8(0), count: 42)
    entry[28] = UInt8(name.count)
    var end = Array("PK\u{5}\u{6}".utf8) + Array(repeating: UInt8(0), count: 18)
    end[16] = UInt8(offset)
    return Array("PK\u{3}\u{4}".utf8) + entry + name + end
  }
}
