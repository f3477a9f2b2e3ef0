import Documents
import Testing

/// References as HTML 5 reads them (<https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state>).
struct CharacterReferenceTests {
  @Test(arguments: [
    ("R&D &amp; A&B", "R&D & A&B"),
    ("&aring;&Ouml;&eacute", "åÖé"),
    ("&notit; &notin;", "¬it; ∉"),
    ("&#229; &#xE5; &#XE5 &#229x", "å å å åx"),
    ("&#150; &#x80;", "– €"),
    ("&#128512; &#x1F600;", "😀 😀"),
    ("&#0; &#xD800; &#x110000; &#99999999999;", "\u{FFFD} \u{FFFD} \u{FFFD} \u{FFFD}"),
    ("a&#1;b&#10;c", "a b c"),
    ("&; &# &#x &okänd; &&amp;", "&; &# &#x &okänd; &&"),
    ("12&nbsp;000&#160;kr", "12 000 kr"),
  ])
  func text(of html: String, is expected: String) throws {
    #expect(try clean("<p>" + html).text.string == expected)
  }
}
