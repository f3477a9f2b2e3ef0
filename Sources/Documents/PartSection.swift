/// A headed part of an item or document ("Beslut", "Yrkanden").
package struct PartSection: Hashable, Sendable {
  package enum Role: String, Hashable, Sendable, CaseIterable {
    case proposal, decision, summary, background, documents, motions, order, vote, reservation, statement, recipients,
      attendance, other
  }

  package let role: Role
  package let heading: TextSpan
  /// The text under the heading.
  package let body: TextSpan

  package init(role: Role, heading: TextSpan, body: TextSpan) {
    self.role = role
    self.heading = heading
    self.body = body
  }
}
