import Documents
import TestSupport
import Testing

@testable import Normalization

/// Long parts of an item take time in proportion. Their lines are long, since what is to be seen is copying.
@Suite struct ItemGrowthTests {
  @Test func joinsSentencesOfADecisionInProportion() {
    let factor = Growth.factor(5_000, of: text) { text in
      #expect(DecisionReader(text: text).clauses(in: [text.text.span]).count == 1)
    }
    #expect(factor < Growth.most)
  }

  @Test func joinsSentencesOfAMotionInProportion() {
    let factor = Growth.factor(5_000, of: text) { text in
      let part = PartSection(role: .motions, heading: TextSpan(0, 0), body: text.text.span)
      #expect(StatementReader(text: text).motions(of: [part]).count == 1)
    }
    #expect(factor < Growth.most)
  }

  private func text(lines: Int) -> ItemText {
    let line = String(repeating: "x", count: 500) + ".\n"
    let tokenized = SampleDocument.tokenized(UTF8Text("Berg (S) yrkar det.\n" + String(repeating: line, count: lines)))
    return ItemText(document: AnnotatedDocument(tokenized: tokenized, mentions: []), persons: [])
  }
}
