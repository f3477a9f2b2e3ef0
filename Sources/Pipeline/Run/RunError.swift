package import Emission

/// What ends a run before its archive is published; the one before stays as it is.
package enum RunError: Error, Sendable {
  case locked(RunLock.Holder)
  case output(OutputError)
  /// The number of the signal.
  case interrupted(Int32)
}
