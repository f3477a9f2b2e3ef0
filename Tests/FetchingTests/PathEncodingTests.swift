import Fetching
import Testing

@Suite struct PathEncodingTests {
  static let pairs: [([UInt8], String)] = [
    (Array("protokoll/ks 2024.html".utf8), "protokoll/ks 2024.html"),
    (Array("nämnd/å.txt".utf8), "nämnd/å.txt"),
    // windows-1252
    ([0x72, 0xE5, 0x64], "r%E5d"),
    // a cut character, a surrogate, an overlong slash, beyond U+10FFFF
    ([0xC3], "%C3"),
    ([0xED, 0xA0, 0x80], "%ED%A0%80"),
    ([0xC0, 0xAF], "%C0%AF"),
    ([0xF4, 0x90, 0x80, 0x80], "%F4%90%80%80"),
    (Array("50%#1".utf8), "50%25%231"),
    (Array("a\nb\u{7F}\u{85}".utf8), "a%0Ab%7F%C2%85"),
    (Array("😀".utf8), "😀"),
    ([], ""),
  ]

  @Test(arguments: pairs) func encodes(_ bytes: [UInt8], _ id: String) {
    #expect(Array(PathEncoding.encoded(bytes).utf8) == Array(id.utf8))
  }

  @Test(arguments: pairs) func givesTheBytesBack(_ bytes: [UInt8], _ id: String) {
    #expect(PathEncoding.decoded(id) == bytes)
  }

  @Test func keepsTwinsApart() {
    let twins = [Array("\u{E5}".utf8), Array("a\u{30A}".utf8)].map { Array(PathEncoding.encoded($0).utf8) }
    #expect(twins[0] != twins[1])
  }
}
