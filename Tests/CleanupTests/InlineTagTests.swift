import Documents
import Testing

@testable import Cleanup

/// Tags in a line of text that are not closed, or not in order: what ends with which block.
struct InlineTagTests {
  private struct Case: CustomTestStringConvertible {
    let html: String
    /// A line for each block: its text, then of how many bytes links are.
    let blocks: [String]

    init(_ html: String, _ blocks: String...) {
      self.html = html
      self.blocks = blocks
    }

    var testDescription: String { html }
  }

  private static let cases = [
    Case("<p><a href=x>Länk</a> och text", "Länk och text, 5"),
    Case("<p><a href=x>Länk<p>Text", "Länk, 5", "Text, 0"),
    Case("<p><a href=x>Länk</p>Text", "Länk, 5", "Text, 0"),
    Case("<div><a href=x><h2>Rubrik</h2></a><p>Text</p></div>", "Rubrik, 6", "Text, 0"),
    Case("<div><a href=x><h2>Rubrik</a></h2><p>Text</p></div>", "Rubrik, 6", "Text, 0"),
    Case("<a href=x><div><p>Länk</a></p><p>mer</p></div><p>Text", "Länk, 5", "mer, 3", "Text, 0"),
    Case("<p><a href=x>Ett <a>två</a> tre</a>", "Ett två tre, 3"),
    Case("<p><a href=x>Ett <b>två</a> tre</b> fyra", "Ett två tre fyra, 8"),
    Case("<b><p>Ett</b> två</p><p>tre", "Ett två, 0", "tre, 0"),
    Case("<ul><li><a href=x>Ett<ul><li>två</a></ul><li>tre</ul>", "• Ett, 3", "• två, 4", "• tre, 0"),
    Case("<p>Ett <span hidden>noll<p>två", "noll, 0", "Ett, 0", "två, 0"),
    Case("<p>Ett</a> två</span></b></font>", "Ett två, 0"),
    Case("<p>Ett<br>Två</br> tre<br/><br>Fyra", "Ett, 0", "Två tre, 0", "Fyra, 0"),
    Case("<table><tr><td><a href=x>Ett<td>två</table>", "Ett\ttvå, 3"),
    Case("<div><a href=x>Ett<b><div>två</a></div></b>tre<p>fyra</div>", "Ett, 3", "två, 4", "tre, 0", "fyra, 0"),
    Case("<h3><a href=x><p>Rubrik</p></a></h3><p>Text", "Rubrik, 6", "Text, 0"),
    Case("<h2>Ett <span class=x><p>två</p><p>tre</span></h2><p>Text</p>", "Ett två tre, 0", "Text, 0"),
    Case("<h2><a href=x>Ett<br><p>två</p></a></h2><p>Text</p>", "Ett två, 8", "Text, 0"),
    Case("<h2><a href=x>Ett<p>två</h2><p>Text</p>", "Ett två, 8", "Text, 0"),
    Case("<h2>Rubrik<p>Text</p>", "Rubrik, 0", "Text, 0"),
    Case(
      "<table><tr><td>Ett<a href=x><blockquote>två</a>mer<td>tre<tr><td>fyra<td>fem</table>sex",
      "Ett tvåmer\ttre, 4", "fyra\tfem, 0", "sex, 0"),
    Case("<table><tr><td>Ett<div>två<td>tre</td>fyra</div></td><td>fem</table>", "Ett två\ttre fyra\tfem, 0"),
    Case("<table><tr><td>Ett</td>två<td>tre</table>", "Ett två\ttre, 0"),
    Case("<p><x>Ett<y>två</x>tre</y>fyra", "Etttvåtrefyra, 0"),
  ]

  @Test(arguments: cases)
  private func blocks(of page: Case) throws {
    let blocks = try PageParser().parse(UTF8Text(page.html)).blocks
    #expect(blocks.map { "\(String(decoding: $0.text, as: UTF8.self)), \($0.evidence.linkBytes)" } == page.blocks)
  }
}
