import Testing

@testable import Cleanup

/// What counts as UTF-8 is what the standard library takes for it (Unicode, table 3-7).
@Suite struct UTF8CensusTests {
  private static let edges: [UInt8] = [
    0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF,
    0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
  ]
  /// Of the third and fourth byte, whose range is always the same.
  private static let lateEdges: [UInt8] = [0x41, 0x7F, 0x80, 0xBF, 0xC0]

  /// Sequences of four bytes at the edges of the table, characters that are cut off among them.
  @Test func saysWhatIsValid() {
    var wrong: [[UInt8]] = []
    for first in Self.edges {
      for second in Self.edges {
        for third in Self.lateEdges {
          for fourth in Self.lateEdges {
            let bytes = [first, second, third, fourth]
            let isValid = String(validating: bytes, as: UTF8.self) != nil
            if UTF8Census(bytes).isValid != isValid { wrong.append(bytes) }
          }
        }
      }
    }
    #expect(wrong.isEmpty)
  }

  /// ASCII is passed over eight bytes at a time; where a character begins among them does not matter.
  @Test(arguments: ["å", "€", "😀"])
  func findsCharactersAnywhere(_ character: String) {
    for before in 0...17 {
      let whole = Array((String(repeating: "a", count: before) + character).utf8)
      #expect(UTF8Census(whole).isValid && UTF8Census(whole).characters == 1)
      #expect(UTF8Census(whole + Array("slut".utf8)).isValid)
      for length in 1..<character.utf8.count {
        #expect(!UTF8Census(whole.dropLast(length) + []).isValid)
        #expect(!UTF8Census(whole.dropLast(length) + Array("slut".utf8)).isValid)
      }
    }
  }
}
