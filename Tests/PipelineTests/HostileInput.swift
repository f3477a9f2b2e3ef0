import Testing

/// A file made to harm one of the stages, whose last word must come through.
struct HostileInput: Sendable, CustomTestStringConvertible {
  /// The last word of every input.
  static let mark = "slutordet"

  let name: String
  let bytes: [UInt8]
  var testDescription: String { name }

  /// - Parameter text: What comes before the mark.
  static func page(_ name: String, _ text: String) -> HostileInput {
    HostileInput(name: name, bytes: Array((text + "<p>Här är \(mark).</p>").utf8))
  }

  static func plain(_ name: String, _ text: String) -> HostileInput {
    HostileInput(name: name, bytes: Array((text + "\n\nHär är \(mark).\n").utf8))
  }

  private static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
}

// MARK: Pages

extension HostileInput {
  static let pages: [HostileInput] = [
    .page("deep nesting", many("<div>", 50_000)),
    .page("deep nesting with text", many("<div>x ", 10_000)),
    .page("deep inline nesting", many("<b>x", 20_000)),
    .page("deep tables", many("<table><tr><td>x", 5_000)),
    .page("attribute bomb", "<div " + (0..<100_000).map { "a\($0)=1" }.joined(separator: " ") + ">"),
    .page("one long attribute", "<img src=\"data:" + many("A", 1_000_000) + "\">"),
    .page("open comment", "<p>a</p><!-- " + many("<p>b</p>", 1_000)),
    .page("many open comments", "<p>a</p>" + many("<!-- ", 20_000)),
    .page("open CDATA section", "<p>a</p><![CDATA[ x"),
    .page("open script", "<p>a</p><script>" + many("x<", 20_000)),
    .page("open template", "<p>a</p>" + many("<template>", 10_000)),
    .page("open quote", "<p>a</p><a href=\"x>länk"),
    .page("open quote in an end tag", "<p>a</p></a href='x>"),
    .page("many open quotes", many("<a href=\"x' title='y>", 9_999)),
    .page("less-than signs", many("<", 100_000)),
    .page("less-than as a sign", "<p>om x<y och y<z så"),
    .page("unknown tags without an end", many("<x a='", 10_000)),
    .page("ampersands", many("&", 100_000)),
    .page("references without an end", "<p>" + many("&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 5_000)),
    .page("a reference beyond Unicode", "<p>&#" + many("9", 100_000) + ";"),
    .page("open document type", "<!DOCTYPE html [ ><p>a [1] b</p>"),
    .page(
      "entity bomb",
      "<!DOCTYPE html [<!ENTITY l0 \"lol\">"
        + (1..<10).map { "<!ENTITY l\($0) \"" + many("&l\($0 - 1);", 10) + "\">" }.joined() + "]><p>&l9;</p>"),
    .page("paragraphs without an end", many("<p>", 100_000)),
    .page("short paragraphs", many("<p>x</p>\n", 10_000)),
    .page("line breaks", "<p>" + many("x<br>", 10_000)),
    .page("table of many cells", "<table>" + many("<tr>" + many("<td>x", 100), 100) + "</table>"),
    .page("table of one row", "<table><tr>" + many("<td>x</td>", 10_000) + "</tr></table>"),
    .page("wide cells", "<table><tr>" + many("<td colspan=99999>x</td>", 200) + "</tr></table>"),
    .page("footnote marks", many("<p>ord<sup>1</sup> ", 5_000)),
    .page("headings", (0..<5_000).map { "<h2>§ \($0) Ärende</h2>" }.joined()),
    .page("spaces", "<p>" + many(" ", 500_000)),
    .page("NUL bytes", many("<p>a</p>\0", 5_000)),
    .page("deep linked data", "<script type=\"application/ld+json\">" + many("[", 100_000) + "</script>"),
    HostileInput(
      name: "one wrong byte", bytes: [0x3C, 0x70, 0x3E, 0xE5] + Array("<p>Åäö får är \(mark).</p>".utf8)),
    HostileInput(
      name: "UTF-16 without mark",
      bytes: "<html><p>Nämnden är här, \(mark).</p>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
  ]
}

// MARK: Plain text

extension HostileInput {
  static let texts: [HostileInput] = [
    .plain("one long line", many("ord ", 60_000)),
    .plain("one long word", many("o", 300_000)),
    .plain("one long compound", many("kommunstyrelseordförande", 3_000)),
    .plain("one long number", many("1", 200_000)),
    .plain("numbers", many("12 ", 30_000)),
    .plain("line feeds", many("\n", 300_000)),
    .plain("carriage returns", many("rad\r", 10_000)),
    .plain("form feeds", many("Protokoll\u{0C}", 5_000)),
    .plain("control characters", many("ab\u{1} ord ord ord ord ord ord ord ord\n", 1_000)),
    .plain("NUL bytes", many("rad\0\n", 5_000)),
    .plain("combining marks", "a" + many("\u{301}", 50_000)),
    .plain("invisible characters", many("\u{200B}", 50_000)),
    .plain("mojibake", many("Ã¥Ã¤Ã¶ ", 5_000)),
    .plain("signs", many("§", 50_000)),
    .plain("item headings", (0..<5_000).map { "§ \($0) Ärende om något\n\nKommunstyrelsen beslutar\n\n" }.joined()),
    .plain("one item heading", many("§ 1 Ärende om något\n\n", 3_000)),
    .plain("section lists", many("§§ 1-2, 3, ", 5_000)),
    .plain("section ranges", many("§§ 1-99999999999999999999 ", 2_000)),
    .plain("dates", many("den 3 mars 2024 ", 3_000)),
    .plain("open dates", many("3 mars, ", 3_000)),
    .plain("months", many("januari ", 3_000)),
    .plain("footnote digits", many("ord1 ", 15_000)),
    .plain("footnote lines", many("1\n", 10_000)),
    .plain("law references", many("enligt 2 kap. 3 § kommunallagen (2017:725) ", 1_000)),
    .plain("case numbers", many("KS 2024/", 10_000)),
    .plain("ellipses", many("social- och ", 5_000)),
    .plain("bodies", many("kommunstyrelsens ", 3_000)),
    .plain("hyphens", many("kom-\n", 5_000)),
    .plain("dots", many(". ", 20_000)),
    .plain("addresses", many("a@", 20_000) + many("http://", 10_000)),
    .plain("parentheses", many("(", 50_000)),
    .plain("decisions", "§ 1 Val\n\nBeslut\n\n" + many("att bifalla\n\n", 5_000)),
    .plain("one long decision", "§ 1 Val\n\nBeslut\n\n" + many("Så är det. ", 5_000)),
    .plain("one long motion", "§ 1 Val\n\nYrkanden\n\nBerg (S) yrkar det. " + many("Så är det. ", 5_000)),
    .plain("items without text", many("§ 1\n\n", 5_000)),
    .plain("votes", "§ 1 Val\n\nOmröstning\n\n" + many("Ja: A Berg (S), Nej: B Al (M), ", 2_000)),
    .plain("names", "§ 1 Val\n\nJa: " + many("Anna Svensson (S), ", 3_000)),
    .plain("tables", many("a\tb\tc\n", 5_000)),
    HostileInput(name: "wrong bytes", bytes: Array(repeating: 0xFF, count: 5_000) + Array("\nHär är \(mark).".utf8)),
    HostileInput(name: "byte order marks", bytes: many("\u{FEFF}", 5_000).utf8 + Array("Här är \(mark).".utf8)),
    HostileInput(
      name: "UTF-16 cut in a character",
      bytes: [0xFF, 0xFE] + "Nämnden: \(mark).".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + [0x61]),
  ]

  /// Without a mark: there is nothing to lose.
  static let empty: [HostileInput] = ["", " \n\t ", "\u{FEFF}", "\u{0C}", "<html></html>", "<", "<!--", "&"].map {
    HostileInput(name: $0.debugDescription, bytes: Array($0.utf8))
  }
}
