package import Emission

/// What a run did: one line of `out/runs.jsonl`.
package struct RunReport: Sendable {
  package enum Outcome: String, Sendable {
    case published, dryRun, interrupted, failed
    /// Nothing had changed: the archive is as it was.
    case unchanged
  }

  package internal(set) var outcome = Outcome.published
  /// UTC: "2026-03-01T02:00:00Z".
  package let started: String
  package internal(set) var milliseconds = 0
  package internal(set) var generation: String?
  package internal(set) var counts = ArchiveCounts()
  package internal(set) var accounting = Accounting()
  package internal(set) var changes = ArchiveChanges()
  /// What a dry run found to do; empty for others.
  package internal(set) var planned: [PlannedChange] = []

  /// Whether the archive is as it should be after the run; documents may have failed.
  package var isSuccess: Bool { outcome == .published || outcome == .unchanged || outcome == .dryRun }

  mutating func concludeUnchanged(_ generation: Generation?) {
    outcome = .unchanged
    self.generation = generation?.name
    counts = generation.flatMap { ArchiveCounts(ofGeneration: $0.directory) } ?? ArchiveCounts()
  }
}
