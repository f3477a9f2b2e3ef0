import Documents
import Extraction
import TestSupport
import Testing

@Suite("Case numbers in text")
struct CaseNumberRecognizerTests {
  @Test("every family of spellings is found whole", arguments: try MarkedText.table("case-numbers.txt"))
  func spellings(row: MarkedText) {
    row.check(found(in: row.text))
  }

  @Test("look-alikes are left alone", arguments: try MarkedText.table("case-number-look-alikes.txt"))
  func lookAlikes(row: MarkedText) {
    row.check(found(in: row.text))
  }

  @Test("captures are those of the text, uninterpreted")
  func captures() {
    #expect(expression(in: "Dnr 0497/22") == CaseNumberExpression(prefix: nil, year: 22, serial: 497))
    #expect(
      expression(in: "2022.088 SN-020") == CaseNumberExpression(prefix: "SN", year: 2022, serial: 88, document: 20))
    #expect(
      expression(in: "KS 2016-254/322")
        == CaseNumberExpression(prefix: "KS", year: 2016, serial: 254, classification: "322"))
    #expect(
      expression(in: "NKBY/660/10.04.00.01/2022")
        == CaseNumberExpression(prefix: "NKBY", year: 2022, serial: 660, classification: "10.04.00.01"))
  }

  @Test("marks and digits without end take time in proportion to their number")
  func hostileInput() {
    let text = UTF8Text(String(repeating: "A-1/2020.KS-", count: 20_000))
    let mentions = CaseNumberRecognizer().mentions(in: SampleDocument.tokenized(text))
    #expect(mentions.allSatisfy { $0.span.end <= text.count })
  }

  private func found(in text: UTF8Text) -> [(span: TextSpan, value: String?)] {
    CaseNumberRecognizer().mentions(in: SampleDocument.tokenized(text)).map { ($0.span, nil) }
  }

  private func expression(in text: String) -> CaseNumberExpression? {
    let mentions = CaseNumberRecognizer().mentions(in: SampleDocument.tokenized(UTF8Text(text)))
    guard case .caseNumber(let expression)? = mentions.first?.content else { return nil }
    return expression
  }
}
