import Documents
import Scanning
import Testing

@Suite struct CaseFoldingTests {
  @Test(arguments: [("ÅÄÖ É", "åäö é"), ("×÷", "×÷"), ("KS 2024", "ks 2024"), ("Σ", "σ"), ("", "")])
  func lowersLetters(_ text: String, _ lower: String) {
    let text = UTF8Text(text)
    #expect(String(decoding: text.lowercased(text.span), as: UTF8.self) == lower)
  }

  /// Sixteen bytes are taken at once, punctuation beyond Latin-1 is let through, other scripts are for Unicode.
  @Test(arguments: ["", "–", "”É", "Ł", "K\u{212A}", "Σ", "İ", "𝒮", "€"])
  func lowersAsUnicodeDoes(_ sign: String) {
    for length in 0...40 {
      let written = String(repeating: "Å", count: length / 3) + sign + String(repeating: "Sö×¿Z§", count: length)
      let text = UTF8Text(written + sign)
      #expect(String(decoding: text.lowercased(text.span), as: UTF8.self) == text.string.lowercased())
    }
  }

  @Test func matchesWordsWhateverTheirCase() {
    let text = UTF8Text("SOCIALNÄMNDEN")
    #expect(text.matches(text.span, "socialnämnden"))
    #expect(text.hasSuffix("nämnden", text.span))
    #expect(!text.matches(text.span, "socialnamnden"))
    #expect(!text.hasPrefix("socialnämndens", at: 0))
  }

  @Test(arguments: [("Sida 12 (41)", "sida 0 (0)"), ("§  5\u{A0}x", "§ 0 x"), ("", "")])
  func shapesLines(_ line: String, _ shape: String) {
    let text = UTF8Text(line)
    #expect(String(decoding: LineShape.of(text.span, in: text), as: UTF8.self) == shape)
  }
}
