/// The captures of a person's name.
package struct PersonExpression: Hashable, Sendable {
  /// With one space between its words, without the ending of a genitive.
  package let name: String
  /// Canonical abbreviation ("S"); `nil` where the surface states none.
  package let party: String?
  /// As written beside the name, lower case ("förvaltningschef", "vice ordförande").
  package let role: String?

  package init(name: String, party: String? = nil, role: String? = nil) {
    self.name = name
    self.party = party
    self.role = role
  }
}
