import JSONText
import Testing

@Suite struct JSONParserTests {
  @Test func readsValuesWithTheirPlaces() throws {
    let bytes = Array(#" {"a": [1, -2.5e3, true, null], "b": "\u00e5\ud83d\ude00"} "#.utf8)
    let json = try JSONParser.parse(bytes)
    #expect(json["a"]?.array?.count == 4)
    #expect(json["b"]?.string == "å😀")
    let place = try #require(json["b"]?.range)
    #expect(String(decoding: bytes[place], as: UTF8.self) == #""\u00e5\ud83d\ude00""#)
  }

  @Test(arguments: [
    ("", 0), ("{", 1), ("[1,]", 3), ("{\"a\":1,}", 7), ("{a:1}", 1), ("01", 1), ("1 2", 2), ("\"a", 0), ("nul", 0),
    ("\"\\x\"", 1), ("\"\u{1}\"", 1), ("[1", 2), ("-", 1), ("1.", 2), ("\"\\u12\"", 3),
  ])
  func saysWhereTheFaultIs(text: String, offset: Int) {
    #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(Array(text.utf8)) }
    do throws(JSONSyntaxError) { _ = try JSONParser.parse(Array(text.utf8)) } catch { #expect(error.offset == offset) }
  }

  @Test func refusesDeepNesting() {
    let deep = [UInt8](repeating: 0x5B, count: 100_000)
    #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(deep) }
  }

  @Test func refusesBytesThatAreNoUTF8() {
    #expect(throws: JSONSyntaxError.self) { try JSONParser.parse([0x22, 0xE5, 0x22]) }
  }
}
