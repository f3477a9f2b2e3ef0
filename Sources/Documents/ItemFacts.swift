/// What normalization knows of a § item.
package struct ItemFacts: Hashable, Sendable {
  /// Canonical name of the body whose § it is.
  package let organ: String?
  /// `<municipality code>/<organ>/<date>/<§>`, `?` for a part not known; `nil` when organ and date both are.
  package let key: String?
  package let caseNumbers: [String]
  package let decision: String?
  package let proposal: String?

  package init(organ: String?, key: String?, caseNumbers: [String], decision: String?, proposal: String?) {
    self.organ = organ
    self.key = key
    self.caseNumbers = caseNumbers
    self.decision = decision
    self.proposal = proposal
  }
}
