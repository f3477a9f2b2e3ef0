import Documents
import Extraction
import TestSupport
import Testing

@Suite struct PersonRecognizerTests {
  /// The value of a row is name|party.
  @Test(arguments: try MarkedText.table("persons.txt"))
  func finds(_ row: MarkedText) {
    row.check(
      found(in: row.text).map { span, person in (span, person.map { "\($0.name)|\($0.party ?? "")" }) })
  }

  @Test(arguments: [
    ("Kent Perciwall (KD) (ordförande)", "ordförande"), ("Bo Ek (S), andre vice ordförande", "andre vice ordförande"),
    ("Patrik Wendeblad (tf avdelningschef)", "tf avdelningschef"),
    ("förste vice ordföranden Håkan Ek (V)", "förste vice ordföranden"),
    ("kommunstyrelsens ordförande Jonas Ek (S)", "ordförande"),
  ])
  func readsTheRole(_ text: String, _ role: String) {
    #expect(found(in: UTF8Text(text)).first?.1?.role == role)
  }

  @Test(arguments: [
    "", "(", "A B", "Å Ä Ö (", "Bo Ek (", "Bo Ek (S", "Bo  Ek (S)", "Bo-", "B. B. B.", "Anna-Lena- Ek (S)",
  ])
  func readsScraps(_ text: String) {
    for (span, _) in found(in: UTF8Text(text)) { #expect(span.start < span.end && span.end <= text.utf8.count) }
  }

  @Test func staysLinearInHostileText() {
    #expect(found(in: UTF8Text(String(repeating: "Anna ", count: 60_000))).isEmpty)
    #expect(!found(in: UTF8Text(String(repeating: "Anna Ek (S), ", count: 20_000))).isEmpty)
  }

  private func found(in text: UTF8Text) -> [(TextSpan, PersonExpression?)] {
    PersonRecognizer().mentions(in: SampleDocument.tokenized(text)).map { mention in
      if case .person(let person) = mention.content { (mention.span, person) } else { (mention.span, nil) }
    }
  }
}
