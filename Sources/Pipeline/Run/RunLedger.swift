internal import Documents
internal import Emission

/// Takes in what became of each file, in the order of the run: into the next generation and into its memory.
struct RunLedger {
  private let draft: ArchiveDraft?
  private var carrier: StateCarrier?
  private var losses: Losses
  private let knownCounts: [String: Int]
  private(set) var changes = ArchiveChanges()

  /// - Parameters:
  ///   - draft: `nil` to write nothing.
  ///   - state: Where the memory is written.
  init(_ plan: RunPlan, header: StateHeader, draft: ArchiveDraft?, state: String) throws(OutputError) {
    self.draft = draft
    losses = Losses(plan.removed)
    knownCounts = plan.knownCounts
    changes.removed = plan.removed.count
    guard let draft else { return }
    carrier = StateCarrier(plan, into: try StateWriter(state, header: header))
    for file in plan.removed { try draft.remove(file.id) }
  }

  mutating func add(_ document: ProcessedDocument) throws(OutputError) {
    losses.note(document)
    changes.note(document)
    try carrier?.settle(document.work.index, document.memory)
    if case .answered(.prepared(let prepared, _, _)) = document.result {
      try draft?.add(prepared)
    } else if document.losesRecords {
      try draft?.remove(document.id)
    }
  }

  func check(_ rule: RemovalGuard) throws(RunError) { try rule.check(gone: losses.bySource, before: knownCounts) }

  mutating func finish() throws(OutputError) { try carrier?.finish() }
}
