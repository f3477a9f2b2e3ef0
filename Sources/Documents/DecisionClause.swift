/// One sentence of a decision (att-sats) and what became of its matter.
package struct DecisionClause: Hashable, Sendable {
  package enum Outcome: String, Hashable, Sendable, CaseIterable {
    case approved, rejected, referredBack, tabled, noted, answered, adopted, elected, other
  }

  package let text: String
  package let outcome: Outcome

  package init(text: String, outcome: Outcome) {
    self.text = text
    self.outcome = outcome
  }
}
