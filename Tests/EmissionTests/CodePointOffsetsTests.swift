import Documents
import Emission
import Testing

@Suite struct CodePointOffsetsTests {
  /// Against the standard library's own count, at every character edge, also beyond several checkpoints.
  @Test(arguments: [
    "", "a", "§ 12 åäö", "𝒮e\u{301}", String(repeating: "abc", count: 400), String(repeating: "å§–𝒮 x", count: 300),
  ])
  func agreesWithUnicodeScalars(string: String) {
    let text = UTF8Text(string)
    let offsets = CodePointOffsets(text)
    var byte = 0
    for (index, scalar) in string.unicodeScalars.enumerated() {
      #expect(offsets.codePoints(before: byte) == index)
      byte += UTF8.width(scalar)
    }
    #expect(offsets.codePoints(before: byte) == string.unicodeScalars.count)
    #expect(CodePointOffsets.count(text, text.span) == string.unicodeScalars.count)
  }

  @Test func clampsToTheText() {
    let offsets = CodePointOffsets(UTF8Text("åäö"))
    #expect(offsets.codePoints(before: -5) == 0)
    #expect(offsets.codePoints(before: 99) == 3)
  }
}
