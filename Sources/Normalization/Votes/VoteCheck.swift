internal import Documents

/// Compares the printed numbers of votes with the lists of who voted how.
enum VoteCheck {
  /// - Returns: One warning that names the § whose numbers and lists disagree; none where they agree.
  static func warnings(of items: [ItemSection], facts: [ItemFacts]) -> [DocumentWarning] {
    let wrong = zip(items, facts).filter { $1.votes.contains { $0.isConsistent == false } }.map(\.0.number)
    return wrong.isEmpty ? [] : [DocumentWarning(.voteMismatch, "§ " + wrong.joined(separator: ", "))]
  }
}
