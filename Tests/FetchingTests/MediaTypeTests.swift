import Documents
import Fetching
import TestSupport
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
    ("HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n1 0 obj\n<<>>\nendobj", .pdf), ("{\\rtf1", .rtf), ("RIFF1234WEBP", .image),
    ("GIF89a", .image),
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

  static let containers: [([String], MediaType)] = [
    (["[Content_Types].xml", "word/document2.xml"], .docx), (["word/document.xml", "[Content_Types].xml"], .docx),
    (["docProps/app.xml", "xl/workbook.xml"], .xlsx), (["ppt/presentation.xml"], .pptx),
    (["content.xml", "styles.xml"], .odt), (["content.xml"], .zip), (["xl.txt", "words/x.xml"], .zip),
  ]

  @Test(arguments: containers) func tellsOfficeFilesFromOtherArchives(_ names: [String], _ type: MediaType) {
    let archive = ZipFile.bytes(names.map { ($0, String(repeating: "x", count: 200)) })
    #expect(MediaType(detectedIn: archive) == type)
    // Cut off, without a directory.
    let end = archive.firstRange(of: Array("PK\u{1}\u{2}".utf8))?.lowerBound ?? 0
    #expect(MediaType(detectedIn: Array(archive[..<end])) == type)
  }

  @Test(arguments: [MediaType.odt, .ods, .odp, .epub]) func believesAStatedType(_ type: MediaType) {
    let archive = ZipFile.bytes([("mimetype", type.rawValue), ("content.xml", "x")], isCompressed: false)
    #expect(MediaType(detectedIn: archive) == type)
  }

  @Test(arguments: [
    ("WordDocument", MediaType.doc), ("Workbook", .xls), ("PowerPoint Document", .ppt),
    ("EncryptedPackage", .encryptedOffice),
    ("ENCRYPTEDPACKAGE", .encryptedOffice), ("__properties_version1.0", .msg), ("Något", .oleCompound),
  ])
  func looksIntoCompoundFiles(_ name: String, _ type: MediaType) {
    let file = Self.compoundFile(holding: name)
    #expect(MediaType(detectedIn: file) == type)
    for count in stride(from: 8, to: file.count, by: 97) { _ = MediaType(detectedIn: Array(file.prefix(count))) }
  }

  @Test(arguments: [
    "From: a@b.example\nMIME-Version: 1.0\n\ntext",
    "Return-Path: <a>\r\nReceived: from x\r\n by y\r\nSubject: z\r\n\r\n",
    "From a@b Wed Jul 20 17:35:09 2016\nFrom: a\nMessage-ID: <x>\n\n",
    "MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html>",
  ])
  func knowsMail(_ content: String) {
    #expect(MediaType(detectedIn: Array(content.utf8)) == .mail)
  }

  @Test(arguments: [
    "Subject: hej\nDate: i dag\n\n", "Till: Kommunstyrelsen\nFrån: Nämnden\nDatum: 2024-03-12\n", "Received: x",
    "From: a\nett stycke\n",
  ])
  func doesNotTakeTextForMail(_ content: String) {
    #expect(MediaType(detectedIn: Array(content.utf8)) == .plainText)
  }

  @Test(arguments: [
    (
      "<?xml version=\"1.0\"?><office:document office:mimetype=\"application/vnd.oasis.opendocument.text\">",
      MediaType.flatODT
    ),
    (
      "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\">",
      .wordML
    ),
    ("<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">", .wordML),
  ])
  func knowsXMLOfOfficePrograms(_ content: String, _ type: MediaType) {
    #expect(MediaType(detectedIn: Array(content.utf8)) == type)
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

  /// A head, one sector of the allocation table and one of the directory: the root and one entry below it.
  private static func compoundFile(holding name: String) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 3 * 512 - 8)
    bytes[30] = 9
    bytes[48] = 1
    bytes.replaceSubrange(80..<512, with: [UInt8](repeating: 0xFF, count: 432))
    bytes.replaceSubrange(512..<1024, with: [UInt8](repeating: 0xFF, count: 512))
    for (place, entry) in [(1024, "Root Entry"), (1152, name)] {
      let units = entry.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
      bytes.replaceSubrange(place..<place + units.count, with: units)
      bytes[place + 64] = UInt8(units.count + 2)
      bytes.replaceSubrange(place + 68..<place + 80, with: [UInt8](repeating: 0xFF, count: 12))
    }
    bytes.replaceSubrange(1024 + 76..<1024 + 80, with: [1, 0, 0, 0])
    return bytes
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
