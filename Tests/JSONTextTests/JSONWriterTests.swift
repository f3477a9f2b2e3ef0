import JSONText
import Testing

@Suite struct JSONWriterTests {
  @Test func separatesFieldsAndElements() {
    var json = JSONWriter()
    json.object { json in
      json.field("id", "a/b")
      json.field("none", nil as String?)
      json.field("bytes", -120)
      json.field("inferred", true)
      json.key("list")
      json.array([1, 2]) { $0.value($1) }
      json.key("empty")
      json.object { _ in }
    }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"id":"a/b","none":null,"bytes":-120,"inferred":true,"list":[1,2],"empty":{}}"#)
  }

  @Test(arguments: [
    ("å \"b\" \\", #""å \"b\" \\""#),
    ("a\nb\tc\rd", #""a\nb\tc\rd""#),
    ("\u{0}\u{8}\u{1B}\u{1F}", #""\u0000\u0008\u001b\u001f""#),
    ("\u{7F}\u{80}\u{85}\u{9F}\u{A0}", "\"\\u007f\\u0080\\u0085\\u009f\u{A0}\""),
    ("\u{2027}\u{2028}\u{2029}\u{202A}", "\"\u{2027}\\u2028\\u2029\u{202A}\""),
    ("𝒮 ärende – 5 €", "\"𝒮 ärende – 5 €\""),
    ("", "\"\""),
  ])
  func escapesWhatReadersMind(text: String, expected: String) {
    var json = JSONWriter()
    json.value(text)
    #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: [0, 7, 10, -1, -90, 4096, Int.max, Int.min])
  func writesWholeNumbers(_ number: Int) {
    var json = JSONWriter()
    json.value(number)
    #expect(String(decoding: json.bytes, as: UTF8.self) == String(number))
  }

  /// Long strings are written part by part: whatever stands at the edge of one is written once and whole.
  @Test(arguments: ["\u{1}", "\u{85}", "\u{2028}", "\"", "å", "😀", "a"])
  func writesWhatStandsAtTheEdgeOfAPart(_ edge: String) throws {
    for before in 505...514 {
      let text = String(repeating: "a", count: before) + String(repeating: edge, count: 520)
      var json = JSONWriter()
      json.value(text)
      #expect(try JSONParser.parse(json.bytes).string == text)
    }
  }

  /// What is written is read back, for every scalar below U+3000 and some above.
  @Test func isReadBack() throws {
    let scalars = (0..<0x3000).compactMap(Unicode.Scalar.init) + ["\u{FEFF}", "\u{FFFD}", "\u{10FFFF}"]
    let text = String(String.UnicodeScalarView(scalars))
    var json = JSONWriter()
    json.value(text)
    #expect(try JSONParser.parse(json.bytes).string == text)
    #expect(!json.bytes.contains { $0 < 0x20 || $0 == 0x7F })
  }
}
