internal import Fetching
internal import JSONText

/// Keeps an archive from being replaced by one that lost too many of its documents: a folder that is not mounted looks
/// like one whose documents were all removed.
struct RemovalGuard {
  /// One document in five may go in a night, and two in a small archive, but never all.
  private static let share = 5
  private static let few = 2

  /// Documents of the archive that readers see now; `nil` where there is none, or none that says.
  let before: Int?
  /// As the person who started the run allows it.
  let allowed: Int?

  /// - Parameter out: The folder that holds `current`.
  init(out: String, allowed: Int?) {
    let manifest = try? FileReader().bytes(atPath: Array((out + "/current/manifest.json").utf8))
    before = manifest.flatMap { try? JSONParser.parse($0) }?["counts"]?["documents"]?.integer
    self.allowed = allowed
  }

  /// - Parameter now: Documents of the archive that is to be published.
  func check(_ now: Int) throws(RunError) {
    guard let before, before > now else { return }
    let usual = now == 0 ? 0 : max(before / Self.share, Self.few)
    guard before - now <= allowed ?? usual else { throw .tooManyRemoved(before: before, now: now) }
  }
}
