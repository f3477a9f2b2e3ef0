/// A vote (omröstning) as minutes tell of it.
package struct Vote: Hashable, Sendable {
  package enum Choice: String, Hashable, Sendable, CaseIterable { case yes, no, abstain, absent }

  /// As printed, else the lengths of the lists; without what the text does not say.
  package var totals: [Choice: Int]
  /// Who voted how; empty where the text does not name them.
  package var lists: [Choice: [PersonReference]]
  /// What a yes means: "bifall till kommunstyrelsens förslag".
  package var yesMeans: String?
  package var noMeans: String?
  /// Whether the chair's vote decided (ordförandens utslagsröst).
  package var hasCastingVote: Bool
  /// Whether the printed totals are the lengths of the lists; `nil` where only one of them is there.
  package var isConsistent: Bool?

  package init(
    totals: [Choice: Int] = [:], lists: [Choice: [PersonReference]] = [:], yesMeans: String? = nil,
    noMeans: String? = nil, hasCastingVote: Bool = false, isConsistent: Bool? = nil
  ) {
    self.totals = totals
    self.lists = lists
    self.yesMeans = yesMeans
    self.noMeans = noMeans
    self.hasCastingVote = hasCastingVote
    self.isConsistent = isConsistent
  }
}
