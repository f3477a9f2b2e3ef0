import Cleanup
import Testing

@Suite struct TextNormalizerTests {
  @Test(arguments: [
    ("a\u{A0}b\u{2009}\u{3000}c", "a b c"), ("sam\u{AD}man\u{200B}träde", "sammanträde"), ("\u{FB01}nans", "finans"),
    ("U\u{308}a\u{30A}", "Üå"), ("PITE\u{212B} \u{212A}OMMUN 5 \u{2126}", "PITEÅ KOMMUN 5 Ω"), ("", ""),
  ])
  func writesTheCharactersOfCleanText(raw: String, expected: String) {
    var text: [UInt8] = []
    TextNormalizer.append(Array(raw.utf8)[...], to: &text)
    #expect(String(decoding: text, as: UTF8.self).utf8.elementsEqual(expected.utf8))
  }
}
