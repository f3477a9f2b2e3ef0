/// How a run goes, apart from what the configuration says.
package struct RunOptions: Hashable, Sendable {
  /// Threads; `nil` for the configuration's number, or one a core.
  package var workers: Int?
  /// Do all but write.
  package var dryRun = false

  /// How many documents may be gone since the last archive; `nil` for the usual share.
  package var allowedRemovals: Int?

  package init() {}
}
