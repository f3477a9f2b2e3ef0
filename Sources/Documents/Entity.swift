/// A mention with its normalized value, or the reason why it has none.
package struct Entity: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case date, section, caseNumber, statute, organ, administration, person, amount, personalNumber
  }

  /// What the contract adds for a kind.
  package enum Details: Hashable, Sendable {
    case none
    /// First and last day, and whether year or month came from context.
    case date(from: CalendarDate?, to: CalendarDate?, inferred: Bool)
    /// The body that acted and its day, canonical; the key of the item meant.
    case section(organ: String?, date: String?, key: String?)
    case caseNumber(classification: String?)
    case statute(sfs: String?, chapter: String?, section: String?, piece: String?, item: String?)
    case person(party: String?, role: String?)
    case personalNumber(kind: String)
  }

  package let kind: Kind
  package let span: TextSpan
  /// The contract's canonical string; `nil` where the surface has no valid reading.
  package let value: String?
  /// Why there is no value.
  package let reason: String?
  package let details: Details

  package init(kind: Kind, span: TextSpan, value: String?, reason: String? = nil, details: Details = .none) {
    self.kind = kind
    self.span = span
    self.value = value
    self.reason = reason
    self.details = details
  }
}
