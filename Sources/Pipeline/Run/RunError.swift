package import Emission

/// What ends a run.
package enum RunError: Error, Sendable {
  case locked(RunLock.Holder)
  /// The archive is as it was before.
  case output(OutputError)
  /// The new archive is published, but not all that belongs to a run could be done.
  case outputAfterPublication(OutputError)
  /// The new archive would hold far fewer documents; the old one is as it was before.
  case tooManyRemoved(before: Int, now: Int)
  /// By a signal, with its number; the archive is as it was before.
  case interrupted(Int32)

  var outcome: RunReport.Outcome {
    if case .interrupted = self { .interrupted } else { .failed }
  }
}
