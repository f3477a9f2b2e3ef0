import Scanning
import Testing

@Suite struct ByteSearchTests {
  /// Lengths around those of the parts that are counted at a time.
  @Test(arguments: [0, 1, 15, 16, 17, 254, 255, 256, 510, 511, 1000])
  func countsBytes(_ length: Int) {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let counted = bytes.withUnsafeBufferPointer { $0.countBytes { $0 < 0x20 } }
    #expect(counted == bytes.filter { $0 < 0x20 }.count)
  }

  @Test func countsMoreThanAByteHolds() {
    let bytes = [UInt8](repeating: 1, count: 100_000)
    #expect(bytes.withUnsafeBufferPointer { $0.countBytes { $0 == 1 } } == 100_000)
  }

  @Test(arguments: [
    ("miljon", 3), ("en", 0), ("två miljarder", 10), ("fem", 31), ("miljoner", nil), ("", nil), ("x", nil),
  ])
  func findsPatterns(_ pattern: String, _ place: Int?) {
    #expect(Array("en miljon två miljarder miljonfem".utf8).firstIndex(of: Array(pattern.utf8)) == place)
  }

  /// A pattern may begin with a part of itself, and end at the end of what is searched.
  @Test func agreesWithALookAtEveryPlace() {
    let text = Array("jjajjj ajj ajja".utf8)
    for pattern in ["j", "jj", "ajj", "jja", "ajja", "jjj ", "b"].map({ Array($0.utf8) }) {
      for start in 0...text.count {
        for end in start...text.count {
          let expected = firstIndex(of: pattern, in: Array(text[..<end]), from: start)
          #expect(text.firstIndex(of: pattern, from: start, to: end) == expected)
        }
      }
    }
  }

  private func firstIndex(of pattern: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    text.indices.dropFirst(start).first { text[$0...].starts(with: pattern) }
  }
}
