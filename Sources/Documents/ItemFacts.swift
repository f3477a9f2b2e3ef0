/// What normalization knows of a § item.
package struct ItemFacts: Hashable, Sendable {
  /// Canonical name of the body whose § it is.
  package var organ: String?
  /// `<municipality code>/<organ>/<date>/<§>`, `?` for a part not known; `nil` when organ and date both are.
  package var key: String?
  package var caseNumbers: [String] = []
  package var decision: String?
  package var proposal: String?
  /// The sentences of `decision`, in order.
  package var decisions: [DecisionClause] = []
  package var motions: [MemberStatement] = []
  package var votes: [Vote] = []
  package var reservations: [MemberStatement] = []
  /// To whom the decision is sent.
  package var recipients: [String] = []

  package init(
    organ: String? = nil, key: String? = nil, caseNumbers: [String] = [], decision: String? = nil,
    proposal: String? = nil
  ) {
    self.organ = organ
    self.key = key
    self.caseNumbers = caseNumbers
    self.decision = decision
    self.proposal = proposal
  }
}
