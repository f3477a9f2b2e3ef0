import Documents
import TestSupport
import Testing

@testable import Structure

/// Whatever the text: spans in bounds, in order, and the items with what is outside them make up the text.
@Suite struct SpanInvariantTests {
  @Test(arguments: [
    "", "§", "§ ", "§ 1", "§ 1\n§ 1\n§ 1", "\t\t\n§ 2\tX\n\t\n", "§ 9999 A\n§ 1 B", "Paragrafer:", "Plats och tid",
    "Protokoll\n\u{1F600} § 3", "SON AU §", "§ 3 a b\nBeslut", "Ärendenummer:\n§ 4", "Paragrafer: -", "§ 1 Ä\u{301}",
  ])
  func holdOnOddTexts(_ string: String) {
    let text = UTF8Text(string)
    let document = Structurer().structure(SampleDocument.clean(text))
    var end = 0
    for item in document.items {
      #expect(item.span.start >= end && item.span.end <= text.count)
      #expect(item.span.contains(item.header) && item.header.contains(item.numberSpan))
      for part in item.parts { #expect(item.span.contains(part.heading) && item.span.contains(part.body)) }
      end = item.span.end
    }
  }
}
