import Documents
import Extraction
import TestSupport
import Testing

@testable import Normalization

@Suite struct AmountTests {
  @Test(arguments: try MarkedText.table("amounts.txt"))
  func reads(_ row: MarkedText) {
    row.check(entities(in: row.text).map { ($0.span, $0.value) })
  }

  @Test func saysWhyThereIsNoValue() {
    #expect(entities(in: UTF8Text("12,50 kr")).map(\.reason) == ["no whole number of kronor"])
  }

  @Test(arguments: ["99999999999999999999 kr", "999999999999999 mdkr", "0,0000 kr", "1,", "1 kr", "- 1", "000 000 kr"])
  func survives(_ text: String) {
    for entity in entities(in: UTF8Text(text)) { #expect(entity.span.end <= text.utf8.count) }
  }

  private func entities(in text: UTF8Text) -> [Entity] {
    let tokenized = SampleDocument.tokenized(text)
    let mentions = AmountRecognizer().mentions(in: tokenized)
    return AmountNormalizer().entities(of: AnnotatedDocument(tokenized: tokenized, mentions: mentions))
  }
}
