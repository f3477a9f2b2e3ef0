import Documents
import TestSupport
import Testing

@testable import Cleanup

/// Archives and XML made to harm: each has its reason, and an ordinary large document has none.
@Suite struct HostileArchiveTests {
  private static let paragraph = "<w:p><w:r><w:t>Nämnden beslutar att anta förslaget.</w:t></w:r></w:p>"

  private static func code(_ bytes: [UInt8], as type: MediaType = .docx) -> DocumentError.Code? {
    do {
      _ = try clean(bytes, as: type)
      return nil
    } catch { return (error as? DocumentError)?.code }
  }

  @Test func refusesABomb() {
    let body = "<w:p><w:r><w:t>" + String(repeating: "a", count: 60 << 20) + "</w:t></w:r></w:p>"
    #expect(Self.code(OfficeFile.docx(body)) == .archiveLimit)
  }

  @Test func refusesMoreThanItsLimitInAnyForm() throws {
    var archive = ZipArchive(bytes: OfficeFile.docx(String(repeating: Self.paragraph, count: 100)))
    archive.limits.partBytes = 1_000
    #expect { try archive.parts { _ in true } } throws: { ($0 as? DocumentError)?.code == .archiveLimit }
  }

  @Test func refusesTooManyEntries() {
    let entries = OfficeFile.docxParts("") + (0..<2_100).map { ("x/\($0)", "") }
    #expect(Self.code(ZipFile.bytes(entries)) == .archiveLimit)
  }

  @Test func takesALongDocument() throws {
    let body = String(repeating: Self.paragraph, count: 60_000)
    let document = try clean(OfficeFile.docx(body), as: .docx)
    #expect(document.blocks.count == 60_000)
    #expect(document.warnings.isEmpty)
  }

  @Test func takesWhatPicturesAddAside() throws {
    let pictures = (0..<900).map { ("word/media/image\($0).png", String(repeating: "x", count: 2_000)) }
    #expect(Self.code(ZipFile.bytes(OfficeFile.docxParts(Self.paragraph) + pictures)) == nil)
  }

  @Test(arguments: [0.3, 0.5, 0.9, 0.99]) func keepsWhatIsLeftOfACutFile(_ share: Double) {
    let whole = ZipFile.bytes(OfficeFile.docxParts(String(repeating: Self.paragraph, count: 50)), isCompressed: false)
    let cut = Array(whole.prefix(Int(Double(whole.count) * share)))
    if let document = try? clean(cut, as: .docx) {
      // Without its directory an archive may still hold all of its text.
      #expect(document.blocks.count == 50 || document.warnings.map(\.code) == [.textMissing])
    } else {
      #expect(Self.code(cut) == .damaged)
    }
  }

  @Test func saysThatAChecksumIsWrong() throws {
    var bytes = ZipFile.bytes(OfficeFile.docxParts(Self.paragraph), isCompressed: false)
    let place = try #require(bytes.firstRange(of: "anta".utf8)).lowerBound
    bytes[place] = UInt8(ascii: "A")
    let document = try? clean(bytes, as: .docx)
    #expect(document?.warnings.map(\.code) == [.textMissing] || Self.code(bytes) == .damaged)
  }

  @Test(arguments: ["../../../../tmp/x", "/etc/passwd", "C:\\x", "word/../../x", String(repeating: "a/", count: 2_000)])
  func writesNothing(_ name: String) throws {
    let document = try clean(ZipFile.bytes(OfficeFile.docxParts(Self.paragraph) + [(name, "x")]), as: .docx)
    #expect(document.blocks.count == 1)
  }

  @Test func refusesTwoTextsInOneName() {
    let entries = OfficeFile.docxParts(Self.paragraph) + OfficeFile.docxParts(Self.paragraph + Self.paragraph)
    #expect(Self.code(ZipFile.bytes(entries)) == .damaged)
  }

  @Test func doesNotLookIntoArchivesInIt() throws {
    let inner = OfficeFile.docx(Self.paragraph)
    let parts = OfficeFile.docxParts(Self.paragraph).map { ($0.0, Array($0.1.utf8)) }
    #expect(try clean(ZipFile.bytes(parts + [("word/embeddings/inre.docx", inner)]), as: .docx).blocks.count == 1)
  }

  @Test func saysThatThePartWithTheTextIsMissing() {
    #expect(Self.code(ZipFile.bytes([("[Content_Types].xml", "<Types/>")])) == .damaged)
    #expect(Self.code(ZipFile.bytes([("mimetype", "x")]), as: .odt) == .damaged)
  }

  @Test func saysThatAPasswordIsNeeded() {
    let manifest =
      "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
    #expect(
      Self.code(ZipFile.bytes([("content.xml", "x"), ("META-INF/manifest.xml", manifest)]), as: .odt) == .encrypted)
  }

  // MARK: XML

  private static func docx(xml: String) -> [UInt8] {
    ZipFile.bytes(OfficeFile.docxParts("").map { $0.0 == "word/document.xml" ? ($0.0, xml) : $0 })
  }

  private static let bomb =
    "<!DOCTYPE x [<!ENTITY l0 \"lol\">"
    + (1..<10).map { "<!ENTITY l\($0) \"" + String(repeating: "&l\($0 - 1);", count: 10) + "\">" }.joined() + "]>"

  @Test(arguments: [
    bomb, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
    "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://kommun.example/p\">%p;]>",
  ])
  func expandsNoEntities(_ start: String) {
    let text =
      "<w:document \(OfficeFile.wordNamespaces)><w:body><w:p><w:r><w:t>&e;&l9;</w:t></w:r></w:p></w:body></w:document>"
    #expect(Self.code(Self.docx(xml: start + text)) == .xmlEntity)
  }

  @Test func loadsNoDocumentType() throws {
    let text =
      "<!DOCTYPE w:document SYSTEM \"/etc/passwd\"><w:document \(OfficeFile.wordNamespaces)><w:body>\(Self.paragraph)</w:body></w:document>"
    #expect(try clean(Self.docx(xml: text), as: .docx).blocks.count == 1)
  }

  @Test func keepsTheTextBeforeWrongXML() throws {
    let text = "<w:document \(OfficeFile.wordNamespaces)><w:body>\(Self.paragraph)<w:p></w:body>"
    let document = try clean(Self.docx(xml: text), as: .docx)
    #expect(document.blocks.count == 1)
    #expect(document.warnings.map(\.code) == [.textMissing])
  }

  @Test func refusesXMLWithoutText() { #expect(Self.code(Self.docx(xml: "<w:document")) == .damaged) }

  @Test func stopsAtTooManyLevels() {
    let open = String(repeating: "<w:sdt><w:sdtContent>", count: 10_000)
    #expect(Self.code(OfficeFile.docx(open)) == .damaged)
  }

  @Test func stopsAtAHugeTag() {
    let attributes = (0..<50_000).map { "a\($0)=\"1\"" }.joined(separator: " ")
    #expect(Self.code(OfficeFile.docx("<w:p \(attributes)/>")) == .limit)
  }

  @Test func keepsDeepTables() throws {
    let open = String(repeating: "<w:tbl><w:tr><w:tc>", count: 70)
    let close = String(repeating: "</w:tc></w:tr></w:tbl>", count: 70)
    #expect(try clean(OfficeFile.docx(open + Self.paragraph + close), as: .docx).blocks.count == 1)
  }

  @Test(arguments: [MediaType.docx, .odt, .flatODT, .wordML, .rtf])
  func endsOnWhatIsNoSuchFile(_ type: MediaType) {
    for bytes in [[], Array("PK\u{3}\u{4}".utf8), Array("<a".utf8), [UInt8](repeating: 0, count: 5_000)] {
      _ = try? clean(bytes, as: type)
    }
  }

  /// Every byte of a small file changed in turn: no crash, and no text that is not there.
  @Test func endsOnDamageAnywhere() {
    let whole = ZipFile.bytes(OfficeFile.docxParts(Self.paragraph))
    for place in whole.indices {
      var bytes = whole
      bytes[place] ^= 0x55
      if let document = try? clean(bytes, as: .docx) { expectSound(document) }
    }
  }
}
