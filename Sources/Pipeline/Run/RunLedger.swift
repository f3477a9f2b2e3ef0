internal import Documents
internal import Emission

/// Takes in what became of each file, in the order of the run: into the next generation and into its memory.
struct RunLedger {
  private let plan: RunPlan
  private let draft: ArchiveDraft?
  private var carrier: StateCarrier?
  private var losses: Losses
  /// Documents whose records have to come from the generation that readers see: they could not be read, and the next
  /// generation does not build upon one that holds them.
  private var kept: Set<[UInt8]> = []
  private(set) var changes = ArchiveChanges()
  /// Of a dry run only: a run of any size needs no more memory than another.
  private(set) var planned: [PlannedChange] = []

  /// - Parameters:
  ///   - draft: `nil` to write nothing.
  ///   - state: Where the memory is written.
  init(_ plan: RunPlan, header: StateHeader, draft: ArchiveDraft?, state: String) throws(OutputError) {
    self.plan = plan
    self.draft = draft
    losses = Losses(plan.removed)
    changes.removed = plan.removed.count
    guard let draft else {
      planned = plan.removed.map { PlannedChange(removed: $0.id) }
      return
    }
    let writer = try StateWriter(state, header: header)
    carrier = StateCarrier(plan, into: writer, buildsUponRecords: draft.buildsUponRecords)
  }

  mutating func add(_ document: ProcessedDocument) throws(OutputError) {
    losses.note(document)
    changes.note(document)
    guard let draft else { return planned += [PlannedChange(document)].compactMap { $0 } }
    try carrier?.settle(document.work.index, document.memory)
    if case .answered(.prepared(let prepared, _, _)) = document.result {
      try draft.add(prepared)
    } else if document.losesRecords {
      try draft.remove(document.id)
    } else if case .unread = document.result, let memory = document.work.memory, memory.hasRecords,
      !draft.buildsUponRecords || memory.outcome == .awaited
    {
      kept.insert(Array(document.id.utf8))
    }
  }

  func check(_ rule: RemovalGuard) throws(RunError) {
    try rule.check(gone: losses.bySource, before: plan.knownCounts)
  }

  /// When all files have been seen.
  mutating func finish() throws(OutputError) {
    try carrier?.finish()
    for file in plan.removed { try draft?.remove(file.id) }
    try draft?.takeOver(allKept)
  }

  /// When the run stops before: what was not come to stays as it was, files that are gone included.
  mutating func finishInterrupted() throws(OutputError) {
    try carrier?.finishInterrupted()
    let removed = plan.removed.prefix(carrier?.removedCount ?? 0)
    changes.removed -= plan.removed.count - removed.count
    for file in removed { try draft?.remove(file.id) }
    try draft?.takeOver(allKept)
  }

  private var allKept: Set<[UInt8]> { kept.union(carrier?.kept ?? []) }
}
