import Documents
import TestSupport
import Testing

@testable import Cleanup

/// ODT: what each element of OpenDocument becomes.
@Suite struct OpenDocumentTests {
  private static func p(_ text: String, _ style: String = "x") -> String {
    "<text:p text:style-name=\"\(style)\">\(text)</text:p>"
  }

  private static func list(_ style: String?, _ items: String..., more: String = "") -> String {
    let name = style.map { " text:style-name=\"\($0)\"" } ?? ""
    return "<text:list\(name)\(more)>" + items.map { "<text:list-item>\($0)</text:list-item>" }.joined()
      + "</text:list>"
  }

  private static func row(_ cells: String) -> String { "<table:table-row>\(cells)</table:table-row>" }
  private static func cell(_ text: String, _ more: String = "") -> String {
    "<table:table-cell\(more)>\(p(text))</table:table-cell>"
  }

  static let cases: [OfficeCase] = [
    OfficeCase("paragraphs", p("Nämn<text:span>den</text:span> beslutar.") + p(""), ["p: Nämnden beslutar."]),
    OfficeCase("white space", p("a<text:s text:c=\"3\"/>b<text:tab/>c\n  d"), ["p: a b c d"]),
    OfficeCase("a break", p("Anna Ek<text:line-break/>Ordförande"), ["p: Anna Ek", "p: Ordförande"]),
    OfficeCase(
      "headings", "<text:h text:outline-level=\"2\">a</text:h><text:h text:outline-level=\"9\">b</text:h>",
      ["h2: a", "h6: b"]),
    OfficeCase("a title by its style", p("a", "Title") + p("b", "T1"), ["h1: a", "h1: b"]),
    OfficeCase("hidden text", p("a<text:span text:style-name=\"dold\">b</text:span>"), ["p: a", "- hidden: b"]),
    OfficeCase(
      "a hidden section", "<text:section text:display=\"none\">\(p("a"))</text:section>\(p("b"))",
      ["p: b", "- hidden: a"]),
    OfficeCase("a link", p("<text:a>länk</text:a>"), ["p: länk"]),
    OfficeCase(
      "an annotation", p("a<office:annotation><dc:creator>x</dc:creator><text:p>y</text:p></office:annotation>b"),
      ["p: ab"]),
    OfficeCase(
      "tracked changes",
      "<text:tracked-changes><text:changed-region><text:deletion>\(p("bort"))</text:deletion></text:changed-region></text:tracked-changes>"
        + p("a<text:change-start/>b<text:change-end/>"), ["p: ab"]),
    OfficeCase(
      "a note",
      p(
        "Beslut<text:note><text:note-citation>1</text:note-citation><text:note-body>\(p("not"))</text:note-body></text:note> här"
      ),
      ["p: Beslut{1} här", "p: {1} not"]),
    OfficeCase(
      "a text box",
      p("<draw:frame><draw:text-box>\(p("ruta"))</draw:text-box><svg:title>bild</svg:title></draw:frame>ankare"),
      ["p: ruta", "p: ankare"]),
    OfficeCase("a numbered list", list("tal", p("a"), p("b") + p("mer")), ["item: 1. a", "item: 2. b", "p: mer"]),
    OfficeCase(
      "a list in a list", list("tal", p("a") + list(nil, p("b"), p("c")), p("d")),
      ["item: 1. a", "item: 1.1) b", "item: 1.2) c", "item: 2. d"]),
    OfficeCase("a list that starts anew", list("tal", p("a")) + list("tal", p("b")), ["item: 1. a", "item: 1. b"]),
    OfficeCase(
      "a list that goes on",
      list("tal", p("a")) + p("text") + list("tal", p("b"), more: " text:continue-numbering=\"true\""),
      ["item: 1. a", "p: text", "item: 2. b"]),
    OfficeCase("bullets", list("prick", p("a") + list(nil, p("b"))), ["item: • a", "item: – b"]),
    OfficeCase(
      "a list header", "<text:list text:style-name=\"tal\"><text:list-header>\(p("a"))</text:list-header></text:list>",
      ["p: a"]),
    OfficeCase("a list without a style", list(nil, p("a")), ["item: • a"]),
    OfficeCase(
      "a table",
      "<table:table>\(row(cell("a") + cell("b")))\(row(cell("1", " table:number-columns-spanned=\"2\"") + "<table:covered-table-cell/>"))</table:table>",
      ["row: a | b", "row: 1"]),
    OfficeCase(
      "repeated cells",
      "<table:table>\(row(cell("a") + "<table:table-cell table:number-columns-repeated=\"2\"/>" + cell("b")))</table:table>",
      ["row: a |  |  | b"]),
    OfficeCase(
      "rows repeated to the end of a sheet",
      "<table:table>\(row(cell("a") + cell("b")))<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>",
      ["row: a | b"]),
  ]

  private static let styles =
    "<style:style style:name=\"dold\"><style:text-properties text:display=\"none\"/></style:style>"
    + "<style:style style:name=\"T1\" style:parent-style-name=\"Title\"/><style:style style:name=\"Title\"/>"
    + "<text:list-style style:name=\"tal\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/>"
    + "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\" style:num-suffix=\")\" text:display-levels=\"2\"/></text:list-style>"
    + "<text:list-style style:name=\"prick\"><text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"\u{F0B7}\"/>"
    + "<text:list-level-style-bullet text:level=\"2\" text:bullet-char=\"–\"/></text:list-style>"

  @Test(arguments: cases) func reads(_ example: OfficeCase) throws {
    let document = try clean(OfficeFile.odt(example.body, styles: Self.styles), as: .odt)
    #expect(lines(of: document) == example.lines)
    expectSound(document)
  }

  @Test func takesHeadersAndFootersOut() throws {
    let pages =
      "<style:master-page style:name=\"Standard\"><style:header>\(Self.p("Kommunstyrelsen<text:tab/>Sida 2"))</style:header>"
      + "<style:header-left>\(Self.p("vänster"))</style:header-left><style:footer>\(Self.p("fot"))</style:footer></style:master-page>"
    let found = lines(of: try clean(OfficeFile.odt(Self.p("text"), pages: pages), as: .odt))
    #expect(found == ["p: Kommunstyrelsen", "p: text", "- page: Sida 2", "- page: vänster", "- page: fot"])
  }

  @Test func numbersHeadings() throws {
    let outline =
      "<text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"1\" style:num-prefix=\"§ \"/></text:outline-style>"
    let body = "<text:h text:outline-level=\"1\">a</text:h><text:h text:outline-level=\"1\">b</text:h>"
    #expect(lines(of: try clean(OfficeFile.odt(body, pages: outline), as: .odt)) == ["h1: § 1 a", "h1: § 2 b"])
  }

  @Test func readsAFlatFile() throws {
    #expect(lines(of: try clean(OfficeFile.flatODT(Self.p("a")), as: .flatODT)) == ["p: a"])
  }
}
