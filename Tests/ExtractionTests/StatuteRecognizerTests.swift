import Documents
import Extraction
import TestSupport
import Testing

@Suite("References to law in text")
struct StatuteRecognizerTests {
  @Test("acts and their § are found whole, other § are left alone", arguments: try MarkedText.table("statutes.txt"))
  func spans(row: MarkedText) {
    row.check(mentions(in: row.text).map { ($0.span, nil) })
  }

  @Test("piece and item are captured")
  func pieces() {
    #expect(expression(in: "33 kap. 5 § 2 st 3 brottsbalken")?.piece == "2")
    #expect(expression(in: "33 kap. 5 § 2 st 3 brottsbalken")?.item == "3")
    #expect(expression(in: "1 § andra stycket andra punkten lagen (1982:80)")?.item == "2")
    #expect(expression(in: "10 § f personuppgiftslagen")?.item == "f")
    #expect(expression(in: "14 § 1 st. 6) varumärkeslagen (1960:644)")?.item == "6")
    #expect(expression(in: "FB 13:9 st 1")?.piece == "1")
  }

  @Test("§ signs and numbers without end take time in proportion to their number")
  func hostileInput() {
    let text = UTF8Text("skollagen " + String(repeating: "1 och 2 kap § § 3, ", count: 4_000))
    #expect(mentions(in: text).allSatisfy { $0.span.end <= text.count })
  }

  private func mentions(in text: UTF8Text) -> [Mention] {
    StatuteRecognizer().mentions(in: SampleDocument.tokenized(text))
  }

  private func expression(in text: String) -> StatuteExpression? {
    guard case .statute(let expression)? = mentions(in: UTF8Text(text)).first?.content else { return nil }
    return expression
  }
}
