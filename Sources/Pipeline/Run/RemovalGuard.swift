/// Keeps an archive from being replaced by one that lost too many of its documents: a folder that is not mounted looks
/// like one whose documents were all removed.
struct RemovalGuard {
  /// One document in five may go in a night, and two in a small archive, but never all.
  private static let share = 5
  private static let few = 2

  /// As the person who started the run allows it.
  let allowed: Int?

  /// - Parameters:
  ///   - gone: Documents that are gone, by source; one whose content is found under another name is not gone.
  ///   - before: Documents that there were, by source.
  func check(gone: [String: Int], before: [String: Int]) throws(RunError) {
    if let allowed {
      let (gone, before) = (gone.values.reduce(0, +), before.values.reduce(0, +))
      guard gone <= allowed else { throw .tooManyRemoved(before: before, now: before - gone) }
      return
    }
    let (allGone, all) = (gone.values.reduce(0, +), before.values.reduce(0, +))
    if allGone > 0, allGone == all { throw .tooManyRemoved(before: all, now: 0) }
    for (source, gone) in gone.sorted(by: { $0.key < $1.key }) { try check(gone, of: before[source] ?? 0) }
  }

  private func check(_ gone: Int, of before: Int) throws(RunError) {
    let isAll = gone >= before && before > Self.few
    let usual = isAll ? 0 : max(before / Self.share, Self.few)
    guard gone <= usual else { throw .tooManyRemoved(before: before, now: before - gone) }
  }
}
