import JSONText
import Testing

@Suite struct JSONWriterTests {
  private func written(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func putsCommasBetweenValues() {
    let json = written { json in
      json.object { json in
        json.field("a", 1)
        json.field("b", nil as String?)
        json.key("c")
        json.array([true, false]) { $0.value($1) }
        json.key(dynamic: "d\"")
        json.object { _ in }
      }
    }
    #expect(json == #"{"a":1,"b":null,"c":[true,false],"d\"":{}}"#)
  }

  @Test(arguments: [
    ("å\"\\\n\t\u{1}", #"å\"\\\n\t\u0001"#), ("a\u{85}b\u{2028}\u{2029}", #"a\u0085b\u2028\u2029"#),
    ("\u{2027}é", "\u{2027}é"),
    ("", ""),
  ])
  func escapesWhatReadersMisread(_ text: String, _ escaped: String) {
    #expect(written { $0.value(text) } == "\"\(escaped)\"")
    #expect(written { $0.value(utf8: Array(text.utf8)[...]) } == "\"\(escaped)\"")
  }

  @Test(arguments: [(0, "0"), (-7, "-7"), (1200, "1200"), (Int.min, "-9223372036854775808")])
  func writesNumbers(_ number: Int, _ digits: String) { #expect(written { $0.value(number) } == digits) }

  @Test func writesWhatTheParserReads() throws {
    let text = (0..<0x300).compactMap(Unicode.Scalar.init).map(String.init).joined()
    let json = written { $0.value(text) }
    #expect(try JSONParser.parse(Array(json.utf8)).string == text)
  }
}
