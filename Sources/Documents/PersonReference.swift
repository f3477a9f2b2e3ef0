/// Who did something at a meeting: a person, or a party's members together, who then have no name.
package struct PersonReference: Hashable, Sendable {
  package let name: String?
  package let party: String?

  package init(name: String?, party: String?) {
    self.name = name
    self.party = party
  }
}
