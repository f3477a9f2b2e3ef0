import Documents
import TestSupport
import Testing

@testable import Cleanup

/// DOCX: what each element of WordprocessingML becomes.
@Suite struct WordTests {
  private static func p(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr>\(r(text))</w:p>"
  }

  private static func r(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  private static func list(_ number: Int, _ level: Int = 0) -> String {
    "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(number)\"/></w:numPr>"
  }

  private static func field(_ instruction: String, _ result: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>\(instruction)</w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(result)<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
  }

  static let text: [OfficeCase] = [
    OfficeCase("a paragraph of runs", "<w:p>\(r("Nämn"))\(r("den beslutar."))</w:p>", ["p: Nämnden beslutar."]),
    OfficeCase("an empty paragraph", "<w:p/>\(p("a"))<w:p></w:p>", ["p: a"]),
    OfficeCase("a tab is white space", "<w:p>\(r("a"))<w:r><w:tab/></w:r>\(r("b"))</w:p>", ["p: a b"]),
    OfficeCase(
      "a break ends a line", "<w:p>\(r("Anna Ek"))<w:r><w:br/></w:r>\(r("Ordförande"))</w:p>",
      ["p: Anna Ek", "p: Ordförande"]),
    OfficeCase(
      "a page ends a line", "<w:p>\(r("a"))<w:r><w:br w:type=\"page\"/></w:r>\(r("b"))</w:p>", ["p: a", "p: b"]),
    OfficeCase(
      "hyphens",
      "<w:p>\(r("kart"))<w:r><w:noBreakHyphen/></w:r>\(r("och mät"))<w:r><w:softHyphen/></w:r>\(r("taxa"))</w:p>",
      ["p: kart-och mättaxa"]),
    OfficeCase(
      "a symbol", "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>\(r(" Ja"))</w:p>", ["p: ☒ Ja"]),
    OfficeCase("a link", "<w:p><w:hyperlink r:id=\"x\">\(r("handlingen"))</w:hyperlink></w:p>", ["p: handlingen"]),
    OfficeCase("the result of a field", "<w:p>\(field("DATE", r("1 maj")))\(r(" 2024"))</w:p>", ["p: 1 maj 2024"]),
    OfficeCase("a field in a field", "<w:p>\(field("IF \(field("PAGE", r("1")))", r("ja")))</w:p>", ["p: ja"]),
    OfficeCase("a simple field", "<w:p><w:fldSimple w:instr=\"PAGE\">\(r("3"))</w:fldSimple></w:p>", ["p: 3"]),
    OfficeCase(
      "a field that never ends", "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>\(r("x"))</w:p>\(p("kvar"))",
      ["p: kvar"]),
    OfficeCase(
      "hidden text", "<w:p>\(r("a "))\(r("dolt", "<w:vanish/>"))\(r("b", "<w:vanish w:val=\"0\"/>"))</w:p>",
      ["p: a b", "- hidden: dolt"]),
    OfficeCase("math", "<w:p>\(r("x = "))<m:oMath><m:r><m:t>2</m:t></m:r></m:oMath></w:p>", ["p: x = 2"]),
    OfficeCase(
      "a content control",
      "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>\(p("innehåll"))</w:sdtContent></w:sdt>",
      ["p: innehåll"]),
    OfficeCase(
      "a prompt is no content",
      "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(p("Klicka här"))</w:sdtContent></w:sdt>",
      ["- hidden: Klicka här"]),
    OfficeCase(
      "a text box once",
      "<w:p>\(r("ankare"))<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent>\(p("ruta"))</w:txbxContent>"
        + "</mc:Choice><mc:Fallback><w:txbxContent>\(p("ruta"))</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>",
      ["p: ruta", "p: ankare"]),
    OfficeCase(
      "a fallback alone", "<mc:AlternateContent><mc:Fallback>\(p("kvar"))</mc:Fallback></mc:AlternateContent>",
      ["p: kvar"]),
  ]

  static let changes: [OfficeCase] = [
    OfficeCase("insertion", "<w:p>\(r("a"))<w:ins>\(r("b"))</w:ins></w:p>", ["p: ab"]),
    OfficeCase("deletion", "<w:p>\(r("a"))<w:del><w:r><w:delText>b</w:delText></w:r></w:del></w:p>", ["p: a"]),
    OfficeCase(
      "a move", "<w:p><w:moveFrom>\(r("x"))</w:moveFrom>\(r("a"))<w:moveTo>\(r("x"))</w:moveTo></w:p>", ["p: ax"]),
    OfficeCase(
      "a deleted end of a paragraph", "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>\(r("Nämn"))</w:p>\(p("den"))",
      ["p: Nämnden"]),
    OfficeCase(
      "a deleted row",
      "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>\(p("x"))</w:tc><w:tc>\(p("y"))</w:tc></w:tr>"
        + "<w:tr><w:tc>\(p("a"))</w:tc><w:tc>\(p("b"))</w:tc></w:tr></w:tbl>", ["row: a | b"]),
    OfficeCase(
      "an earlier style", p("a", "<w:pPrChange><w:pPr><w:pStyle w:val=\"Rubrik1\"/></w:pPr></w:pPrChange>"), ["p: a"]),
    OfficeCase("a comment", "<w:p>\(r("a"))<w:r><w:commentReference w:id=\"1\"/></w:r></w:p>", ["p: a"]),
  ]

  static let tables: [OfficeCase] = [
    OfficeCase(
      "merged cells",
      "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>\(p("a"))</w:tc><w:tc>\(p("b"))</w:tc></w:tr>"
        + "<w:tr><w:tc>\(p("1"))</w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>\(p("3"))</w:tc></w:tr></w:tbl>",
      ["row: a |  | b", "row: 1 |  | 3"]),
    OfficeCase(
      "a nested table",
      "<w:tbl><w:tr><w:tc>\(p("a"))</w:tc><w:tc><w:tbl><w:tr><w:tc>\(p("1"))</w:tc><w:tc>\(p("2"))</w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>",
      ["p: a", "row: 1 | 2"]),
    OfficeCase(
      "a frame for text",
      "<w:tbl><w:tr><w:tc>\(p("Anna Ek"))\(p("Ordförande"))</w:tc><w:tc>\(p("Bo Alm"))\(p("Justerare"))</w:tc></w:tr></w:tbl>",
      ["p: Anna Ek", "p: Ordförande", "p: Bo Alm", "p: Justerare"]),
    OfficeCase(
      "several lines in a value",
      "<w:tbl><w:tr><w:tc>\(p("Närvarande"))</w:tc><w:tc>\(p("Anna Ek"))\(p("Bo Alm"))</w:tc></w:tr></w:tbl>",
      ["row: Närvarande | Anna Ek Bo Alm"]),
  ]

  @Test(arguments: text + changes + tables) func reads(_ example: OfficeCase) throws {
    let document = try clean(OfficeFile.docx(example.body), as: .docx)
    #expect(lines(of: document) == example.lines)
    expectSound(document)
  }

  // MARK: Styles and lists

  private static let styles = [
    ("Rubrik", "Title", ""), ("Rubrik1", "heading 1", ""), ("Egen", "Egen", "<w:basedOn w:val=\"Rubrik2\"/>"),
    ("Rubrik2", "heading 2", ""), ("Ring", "Ring", "<w:basedOn w:val=\"Ring\"/>"),
    ("Niva", "Niva", "<w:pPr><w:outlineLvl w:val=\"3\"/></w:pPr>"),
    ("Par", "Par", "<w:basedOn w:val=\"Rubrik1\"/><w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr>"),
  ].map { "<w:style w:type=\"paragraph\" w:styleId=\"\($0)\"><w:name w:val=\"\($1)\"/>\($2)</w:style>" }.joined()

  @Test(arguments: [
    ("Rubrik", "h1: a"), ("Rubrik1", "h1: a"), ("Egen", "h2: a"), ("Ring", "p: a"), ("Niva", "h4: a"),
    ("Heading3", "h3: a"),
  ])
  func knowsHeadingsByTheirStyle(_ style: String, _ line: String) throws {
    let body = Self.p("a", "<w:pStyle w:val=\"\(style)\"/>")
    #expect(lines(of: try clean(OfficeFile.docx(body, parts: ["styles": Self.styles]), as: .docx)) == [line])
  }

  @Test func takesTheTitleFromItsStyle() throws {
    let body = Self.p("Svar på motion", "<w:pStyle w:val=\"Rubrik\"/>") + Self.p("a", "<w:pStyle w:val=\"Rubrik1\"/>")
    let document = try clean(OfficeFile.docx(body, parts: ["styles": Self.styles]), as: .docx)
    #expect(document.metadata.title == "Svar på motion")
  }

  private static func level(_ level: Int, _ format: String, _ text: String, _ more: String = "") -> String {
    "<w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/>\(more)</w:lvl>"
  }

  private static let numbering =
    "<w:abstractNum w:abstractNumId=\"0\">\(level(0, "decimal", "%1"))\(level(1, "decimal", "%1.%2"))\(level(2, "lowerLetter", "%3)"))</w:abstractNum>"
    + "<w:abstractNum w:abstractNumId=\"1\">\(level(0, "bullet", "\u{F0B7}"))\(level(1, "bullet", "–"))</w:abstractNum>"
    + "<w:abstractNum w:abstractNumId=\"2\">\(level(0, "upperRoman", "%1."))\(level(1, "decimal", "%1.%2", "<w:isLgl/>"))</w:abstractNum>"
    + "<w:abstractNum w:abstractNumId=\"3\">\(level(0, "decimal", "§ %1"))</w:abstractNum>"
    + [(1, 0), (2, 1), (3, 2)].map { "<w:num w:numId=\"\($0)\"><w:abstractNumId w:val=\"\($1)\"/></w:num>" }.joined()
    + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"3\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"57\"/></w:lvlOverride></w:num>"
    + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"

  static let lists: [OfficeCase] = [
    OfficeCase(
      "levels", [(0, "a"), (1, "b"), (1, "c"), (2, "d"), (0, "e"), (1, "f")].map { p($1, list(1, $0)) }.joined(),
      ["item: 1 a", "item: 1.1 b", "item: 1.2 c", "item: a) d", "item: 2 e", "item: 2.1 f"]),
    OfficeCase("bullets", p("a", list(2)) + p("b", list(2, 1)), ["item: • a", "item: – b"]),
    OfficeCase("romans, shown as decimals below", p("a", list(3)) + p("b", list(3, 1)), ["item: I. a", "item: 1.1 b"]),
    OfficeCase(
      "a list that starts anew", p("a", list(1)) + p("b", list(5)) + p("c", list(5)),
      ["item: 1 a", "item: 1 b", "item: 2 c"]),
    OfficeCase("no list", p("a", list(0)) + p("b", list(99)), ["p: a", "p: b"]),
    OfficeCase(
      "§ counted by the program", p("Val", "<w:pStyle w:val=\"Par\"/>") + p("Budget", "<w:pStyle w:val=\"Par\"/>"),
      ["h1: § 57 Val", "h1: § 58 Budget"]),
    OfficeCase("a § alone in its paragraph", "<w:p><w:pPr>\(list(4))</w:pPr></w:p>", ["p: § 57"]),
  ]

  @Test(arguments: lists) func showsNumbers(_ example: OfficeCase) throws {
    let parts = ["styles": Self.styles, "numbering": Self.numbering]
    #expect(lines(of: try clean(OfficeFile.docx(example.body, parts: parts), as: .docx)) == example.lines)
  }

  // MARK: Notes, headers, other forms

  @Test func placesNotesBelowTheirParagraph() throws {
    let note = { (id: Int, text: String) in "<w:footnote w:id=\"\(id)\">\(Self.p(text))</w:footnote>" }
    let body =
      "<w:p>\(Self.r("Beslut"))<w:r><w:footnoteReference w:id=\"7\"/></w:r></w:p>"
      + "<w:p>\(Self.r("Skäl"))<w:r><w:footnoteReference w:id=\"3\"/></w:r><w:r><w:endnoteReference w:id=\"1\"/></w:r></w:p>"
    let parts = [
      "footnotes": note(-1, "skiljetecken") + note(3, "andra") + note(7, "första") + note(9, "borttagen"),
      "endnotes": "<w:endnote w:id=\"1\">\(Self.p("sist"))</w:endnote>",
    ]
    let found = lines(of: try clean(OfficeFile.docx(body, parts: parts), as: .docx))
    #expect(found == ["p: Beslut{1}", "p: {1} första", "p: Skäl{2}{i}", "p: {2} andra", "p: {i} sist"])
  }

  @Test func takesHeadersAndFootersOut() throws {
    let body =
      Self.p("text")
      + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/><w:headerReference w:type=\"first\" r:id=\"header2\"/><w:titlePg/></w:sectPr>"
    let parts = [
      "header1": Self.p("Kommunstyrelsen"), "footer1": Self.p("Justerandes signatur"),
      "header2": "<w:p>\(Self.r("Kommunstyrelsen 2024-03-12"))<w:r><w:tab/></w:r>\(Self.r("Sida 1 (4)"))</w:p>",
    ]
    let found = lines(of: try clean(OfficeFile.docx(body, parts: parts), as: .docx))
    #expect(
      found == [
        "p: Kommunstyrelsen 2024-03-12", "p: text", "- page: Sida 1 (4)", "- page: Kommunstyrelsen",
        "- page: Justerandes signatur",
      ])
  }

  @Test func saysThatAnImportedPartIsMissing() throws {
    let document = try clean(OfficeFile.docx(Self.p("a") + "<w:altChunk r:id=\"x\"/>"), as: .docx)
    #expect(document.warnings.map(\.code) == [.textMissing])
  }

  @Test func readsOneXMLFile() throws {
    let parts = OfficeFile.docxParts(Self.p("Rubriken", "<w:pStyle w:val=\"Egen\"/>"), ["styles": Self.styles])
    let flat = parts.map { "<pkg:part pkg:name=\"/\($0.0)\"><pkg:xmlData>\($0.1)</pkg:xmlData></pkg:part>" }.joined()
    let package = "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">\(flat)</pkg:package>"
    #expect(lines(of: try clean(package, as: .wordML)) == ["h2: Rubriken"])
  }

  @Test func readsWordMLOf2003() throws {
    let list = "<w:listPr xmlns:wx=\"x\"><wx:t wx:val=\"1.\"/></w:listPr>"
    let text =
      "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:styles><w:style w:type=\"paragraph\" "
      + "w:styleId=\"R\"><w:name w:val=\"heading 1\"/></w:style></w:styles><w:body>\(Self.p("a", "<w:pStyle w:val=\"R\"/>"))"
      + "\(Self.p("b", list))<w:p>\(Self.r("c"))<w:r><w:footnote>\(Self.p("not"))</w:footnote></w:r></w:p></w:body></w:wordDocument>"
    #expect(lines(of: try clean(text, as: .wordML)) == ["h1: a", "item: 1. b", "p: c{1}", "p: {1} not"])
  }
}
