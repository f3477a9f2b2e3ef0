import Documents
import Testing

@testable import Cleanup

/// RTF: what its control words become.
@Suite struct RichTextTests {
  static let cases: [OfficeCase] = [
    OfficeCase("paragraphs", #"a\par b\par\par c"#, ["p: a", "p: b", "p: c"]),
    OfficeCase("line ends of the file are nothing", "Nämn\nden\\par".replacing("ä", with: "\\'e4"), ["p: Nämnden"]),
    OfficeCase("windows-1252", #"\'e5\'e4\'f6 \'96 \'a7 14\par"#, ["p: åäö – § 14"]),
    OfficeCase("Unicode with its stand-in", #"\u229?\u228\'e4\uc2\u246??x\par"#, ["p: åäöx"]),
    OfficeCase("a character of two units", #"\u-10179?\u-8704?\par"#, ["p: 😀"]),
    OfficeCase("signs", #"a\~b\_c\-d \endash \rquote \{ \} \\ \bullet\par"#, ["p: a b-cd –’{ } \\ •"]),
    OfficeCase("a tab and a break", #"a\tab b\line C\par"#, ["p: a b", "p: C"]),
    OfficeCase("hidden and deleted", #"a{\v dold}{\deleted bort}b\par"#, ["p: ab", "- hidden: dold"]),
    OfficeCase(
      "unknown groups", #"a{\*\okänd x}{\pict ffd8}{\info{\author N}}b\par"#.replacing("ä", with: "a"), ["p: ab"]),
    OfficeCase("binary data", #"a{\pict\bin4 }}{{b}c\par"#, ["p: ac"]),
    OfficeCase("a field", #"{\field{\*\fldinst HYPERLINK "x"}{\fldrslt handlingen}}\par"#, ["p: handlingen"]),
    OfficeCase("a list", #"{\listtext\'b7\tab}a\par{\listtext 2.\tab}b\par"#, ["item: • a", "item: 2. b"]),
    OfficeCase(
      "headings by style",
      #"{\stylesheet{\s0 Normal;}{\s3 Rubrik 2;}{\s4\outlinelevel0 Egen;}}\s3 a\par\pard\s4 b\par\pard c\par"#,
      ["h2: a", "h1: b", "p: c"]),
    OfficeCase(
      "a table", #"\trowd\intbl a\cell b\cell\row\trowd\intbl c\cell\intbl d\par e\cell\row\pard text\par"#,
      ["row: a | b", "row: c | d e", "p: text"]),
    OfficeCase("a note", #"a{\super\chftn}{\footnote{\super\chftn} not\par}b\par"#, ["p: a{1}b", "p: {1} not"]),
    OfficeCase("a text box", #"{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt ruta\par}}}a\par"#, ["p: ruta", "p: a"]),
    OfficeCase(
      "a header", #"{\header Kommun\tab Sida 1\par}{\footer fot\par}a\par"#,
      ["p: Kommun", "p: a", "- page: Sida 1", "- page: fot"]),
  ]

  @Test(arguments: cases) func reads(_ example: OfficeCase) throws {
    let document = try clean(OfficeFile.rtf(example.body), as: .rtf)
    #expect(lines(of: document) == example.lines)
    expectSound(document)
  }

  @Test func saysThatAFileIsCutOff() throws {
    let document = try clean(#"{\rtf1 a\par {\b b"#, as: .rtf)
    #expect(lines(of: document) == ["p: a", "p: b"])
    #expect(document.warnings.map(\.code) == [.textMissing])
  }

  @Test func refusesAFileOfNothingButGroups() {
    let groups = String(repeating: "{", count: 100_000)
    #expect { try clean("{\\rtf1 \(groups)", as: .rtf) } throws: { ($0 as? DocumentError)?.code == .limit }
  }

  @Test(arguments: [
    "{\\rtf1", "{\\rtf1 \\", "{\\rtf1 \\'", "{\\rtf1 \\'e", "{\\rtf1 \\u", "{\\rtf1 \\bin9999999 x}", "{\\rtf}}}}a",
    "\\cell\\row{\\rtf\\cell\\row\\row\\nestrow}",
  ])
  func staysSoundOnFragments(_ text: String) throws {
    expectSound(try clean(text, as: .rtf))
  }
}
