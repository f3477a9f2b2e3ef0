import JSONText
import Testing

@Suite struct JSONParserTests {
  private func parse(_ text: String) throws(JSONSyntaxError) -> JSONValue { try JSONParser.parse(Array(text.utf8)) }

  @Test func knowsWhereValuesStand() throws {
    let value = try parse(#" {"a": [1, "två"]}"#)
    #expect(value.range == 1..<19)
    #expect(value.members?.first?.keyRange == 2..<5)
    #expect(value["a"]?.array?.last?.range == 11..<17)
    #expect(value["a"]?.array?.last?.string == "två")
  }

  @Test(arguments: [
    (#""\u00e5\n\/""#, "å\n/"), (#""\ud83d\ude00""#, "😀"), (#""\ud83d""#, "\u{FFFD}"),
    (#""\ud83d\u0041""#, "\u{FFFD}A"),
  ])
  func readsEscapes(_ text: String, _ expected: String) throws {
    #expect(try parse(text).string == expected)
  }

  @Test(arguments: [
    ("", 0, "the text ends where a value should stand"), ("[1,]", 3, "a value should stand here"),
    ("{\"a\" 1}", 5, "\":\" should stand here, after the key \"a\""), ("\"abc", 0, "this string is not closed"),
    ("[1] 2", 4, "text after the end of the value"), ("01", 1, "text after the end of the value"),
    ("-", 1, "a digit should stand here"), ("[\"\\x\"]", 2, "there is no such escape"),
    ("{a: 1}", 1, "a key in double quotes should stand here"), ("nul", 0, "a value should stand here"),
  ])
  func saysWhatIsWrongAndWhere(_ text: String, _ offset: Int, _ problem: String) {
    #expect(throws: JSONSyntaxError(offset: offset, problem: problem)) { try parse(text) }
  }

  @Test func refusesWhatIsNestedTooDeep() {
    #expect(throws: JSONSyntaxError.self) { try parse(String(repeating: "[", count: 100_000)) }
  }

  @Test func refusesInvalidUTF8() {
    #expect(throws: JSONSyntaxError.self) { try JSONParser.parse([0x22, 0xE5, 0x22]) }
  }
}
