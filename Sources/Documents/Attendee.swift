/// A person at a meeting, and at which of its items.
package struct Attendee: Hashable, Sendable {
  package var name: String
  package var party: String?
  /// As stated, lower case ("vice ordförande", "ekonomichef").
  package var role: String?
  /// The § that he or she attended; `nil` for all of them.
  package var sections: SectionSet?
  /// The § that he or she did not attend ("ej § 88", jäv).
  package var except: SectionSet?
  /// The § attended in part ("del av § 6").
  package var partly: SectionSet?
  /// Whose place a substitute takes.
  package var replaces: String?

  package init(name: String, party: String? = nil, role: String? = nil) {
    self.name = name
    self.party = party
    self.role = role
  }

  /// Whether he or she was there at an item, at part of it too.
  package func attends(_ section: Int) -> Bool {
    if partly?.contains(section) == true { return true }
    return sections?.contains(section) != false && except?.contains(section) != true
  }
}
