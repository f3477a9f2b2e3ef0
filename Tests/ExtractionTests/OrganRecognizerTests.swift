import Documents
import Extraction
import Testing
import TestSupport

@Suite struct OrganRecognizerTests {
  @Test(arguments: try MarkedText.table("organs.txt"))
  func finds(_ row: MarkedText) {
    row.check(found(in: row.text))
  }

  @Test func tellsAdministrationsFromBodies() {
    let mentions = OrganRecognizer().mentions(in: SampleDocument.tokenized(UTF8Text("Kulturnämnden, kulturkontoret")))
    let kinds = mentions.compactMap { mention -> OrganExpression.Kind? in
      if case .organ(let expression) = mention.content { expression.kind } else { nil }
    }
    #expect(kinds == [.organ, .administration])
  }

  @Test(arguments: ["", "nämnden", "-nämnden", " och nämnden", "§", "AU", "(KF)", "s arbetsutskott", "nämnden för "])
  func readsScraps(_ text: String) {
    for (span, _) in found(in: UTF8Text(text)) { #expect(span.end <= text.utf8.count) }
  }

  @Test func staysLinearInHostileText() {
    let text = UTF8Text(
      String(repeating: "a- och ", count: 20_000) + "nämnden" + String(repeating: "A", count: 200_000))
    #expect(found(in: text).count <= 1)
  }

  private func found(in text: UTF8Text) -> [(span: TextSpan, value: String?)] {
    OrganRecognizer().mentions(in: SampleDocument.tokenized(text)).map { mention in
      if case .organ(let expression) = mention.content { (mention.span, expression.name) } else { (mention.span, nil) }
    }
  }
}
