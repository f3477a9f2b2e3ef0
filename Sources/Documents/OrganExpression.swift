/// A political body (organ) or administration (förvaltning) as the text names it.
package struct OrganExpression: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case organ, administration }

  package let kind: Kind
  /// The canonical name: definite nominative, lower case, in full.
  package let name: String

  package init(kind: Kind, name: String) {
    self.kind = kind
    self.name = name
  }
}
