import Documents
import Scanning
import Testing

@Suite struct CursorTests {
  @Test func readsNumbersOfTheRightLengthOnly() {
    var cursor = Cursor(UTF8Text("2024 1 12345"), at: 0)
    #expect(cursor.number(digits: 4...4) == 2024)
    cursor.skipSpaces()
    #expect(cursor.number(digits: 2...4) == nil)
    #expect(cursor.offset == 5)
    #expect(cursor.number() == 1)
    cursor.skipSpaces()
    #expect(cursor.number(digits: 1...4) == nil)
  }

  @Test func skipsNoBreakSpaces() {
    var cursor = Cursor(UTF8Text("\u{A0}\u{202F} \n§"), at: 0)
    cursor.skipSpaces()
    cursor.take("§")
    #expect(cursor.atEnd)
  }

  @Test func takesDashesOfAnyLength() {
    var cursor = Cursor(UTF8Text("-–—x"), at: 0)
    let taken = (1...4).map { _ in cursor.takeDash() }
    #expect(taken == [true, true, true, false])
  }

  @Test func stopsAtItsLimit() {
    var cursor = Cursor(UTF8Text("abcdef"), at: 0, limit: 3)
    #expect(cursor.word() == TextSpan(0, 3))
    #expect(cursor.byte == 0)
    let taken = cursor.take(0x64)
    #expect(!taken)
  }

  @Test func readsSwedishWordsWhole() {
    var cursor = Cursor(UTF8Text("åäö-ÅÄÖ"), at: 0)
    #expect(cursor.word() == TextSpan(0, 6))
  }
}
