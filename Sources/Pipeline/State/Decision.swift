internal import Documents
internal import Fetching

/// What has to be done about a file.
enum Decision: Hashable {
  /// As the archive remembers it.
  case unchanged
  /// To be read.
  case read(Cause)
  /// Gone, and with it its records.
  case remove
  /// Not to be seen now, since a folder above it cannot be read: its records stay.
  case keep
}

/// By which it is decided, for the files of one source.
struct DecisionRule {
  /// Runs in a row after which a document that exhausts or kills its worker is left alone until something changes.
  static let mostAttempts = 3

  let source: String
  /// Of what the configuration says of the source that its records depend on.
  let fingerprint: String
  /// Why all of the source has to be processed; `nil` where program and settings are those that made what the archive
  /// holds of it.
  let overall: Cause?
  /// Whether limits are those of the last run, so that what exceeded them would do so again.
  let areSameLimits: Bool
  /// Groups for which something else was learned than last time.
  let changedGroups: Set<String>
  /// Ids of folders that cannot be read, each ending in `/`.
  let unreadable: [String]
  let tombstones: Tombstones

  /// - Parameter stamp: Of the file as it is found; `nil` where it is not.
  func decision(path: String, stamp: UInt64?, memory: FileMemory?) -> Decision {
    if let memory, memory.hasRecords, tombstones.covers(id: source + "/" + path, sha256: memory.sha256) {
      return stamp == nil ? .remove : .read(.erased)
    }
    guard let stamp else { return isUnreadable(path) ? .keep : .remove }
    guard let memory else { return .read(.new) }
    if let overall { return .read(overall) }
    if memory.outcome == .awaited { return .read(.program) }
    if changedGroups.contains(DocumentGroup.name(ofDocument: source + "/" + path)) { return .read(.furniture) }
    if shouldTryAgain(memory) { return .read(.retry) }
    return stamp != 0 && stamp == memory.stamp ? .unchanged : .read(.touched)
  }

  private func isUnreadable(_ path: String) -> Bool {
    unreadable.contains { (source + "/" + path).utf8.starts(with: $0.utf8) }
  }

  /// What to remember of a file that cannot be seen now.
  func remembered(_ memory: FileMemory) -> FileMemory {
    let isAsMade = overall == nil && !changedGroups.contains(DocumentGroup.name(ofDocument: source + "/" + memory.path))
    return isAsMade ? memory : memory.unprocessed
  }

  /// A failure of the system, or of the program, may be over; what the content itself forbids stays.
  private func shouldTryAgain(_ memory: FileMemory) -> Bool {
    guard case .refused(let reason, _, let runs) = memory.outcome else { return false }
    switch DocumentError.Code(rawValue: reason) {
    case .binary, .unsupported, .noTextLayer, .encrypted: return false
    case .timeout, .memory, .crash: return runs < Self.mostAttempts || !areSameLimits
    default: return true
    }
  }
}
