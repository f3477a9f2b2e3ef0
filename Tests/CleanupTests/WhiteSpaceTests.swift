import Documents
import Testing

@testable import Cleanup

/// White space in and between the tags of a line: one space where a page shows any. A page with white space that stays, or
/// that references write, is read another way, which must come to the same.
struct WhiteSpaceTests {
  @Test(
    arguments: [
      ("<p>Ett&#9;&#10;två", ["Ett två"]),
      ("<p>Ett&nbsp;&nbsp; två<i> </i>tre", ["Ett två tre"]),
      ("<p>Ett <b> två</b> </p><p> tre </p>", ["Ett två", "tre"]),
      ("<p>Ett <b>två </b> <i> tre</i></p>", ["Ett två tre"]),
      ("<p>Ett<b> två</b>\n\t<a href=x> tre\r\n</a>fyra", ["Ett två tre fyra"]),
      ("<p> <b> </b> Ett</p> <p> </p> två ", ["Ett", "två"]),
      ("<p>tre   fyra&#32;&#32;fem", ["tre fyra fem"]),
      ("<p>Ett<![CDATA[  två  ]]>tre", ["Ett två tre"]),
    ], ["", "<pre>a  b</pre>", "<p>x&#9;y</p>"])
  func isOneSpace(_ page: (html: String, blocks: [String]), before: String) throws {
    let blocks = try PageParser().parse(UTF8Text(before + page.html)).blocks
    let texts = blocks.map { String(decoding: $0.text, as: UTF8.self) }
    #expect(Array(texts.suffix(page.blocks.count)) == page.blocks)
    #expect(texts.count == page.blocks.count + (before.isEmpty ? 0 : 1))
  }
}
