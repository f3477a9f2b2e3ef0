/// How a run goes, apart from what the configuration says.
package struct RunOptions: Sendable {
  /// Workers; `nil` for the configuration's number, or one a core.
  package var workers: Int?
  /// Make the archive from nothing, whatever is known.
  package var isFull = false
  /// Do all but write.
  package var dryRun = false

  /// Where metrics for Prometheus are written; `nil` for nowhere.
  package var metrics: String?
  /// `nil` to log nothing.
  package var log: RunLog?

  /// How many documents may be gone since the last archive; `nil` for the usual share.
  package var allowedRemovals: Int?

  package init() {}
}
