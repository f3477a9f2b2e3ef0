internal import Emission

/// Writes the next state while the results of a run come in, in the order of the run: what was not touched goes over
/// as it was.
struct StateCarrier {
  private let plan: RunPlan
  private let writer: StateWriter
  /// Whether the next generation starts with the records that the plan's state remembers.
  private let buildsUponRecords: Bool
  private var source = -1
  private var merge: SourceMerge?
  private var isInterrupted = false
  /// Documents that cannot be seen now and whose records are not among those that the next generation builds upon.
  private(set) var kept: Set<[UInt8]> = []
  /// Files with records that were passed by and are gone: the first of those that the plan removes.
  private(set) var removedCount = 0

  init(_ plan: RunPlan, into writer: StateWriter, buildsUponRecords: Bool) {
    self.plan = plan
    self.writer = writer
    self.buildsUponRecords = buildsUponRecords
  }

  /// - Parameters:
  ///   - index: Place in the list of documents, after all those before.
  ///   - memory: `nil` for a file of which there is nothing to remember.
  mutating func settle(_ index: Int, _ memory: FileMemory?) throws(OutputError) {
    while try carry(upTo: index) {}
    if let memory { try writer.add(memory) }
  }

  mutating func finish() throws(OutputError) {
    while try carry(upTo: nil) {}
    try plan.checkMemory()
    try writer.finish()
  }

  /// What was not settled keeps its records, and is read in the next run.
  mutating func finishInterrupted() throws(OutputError) {
    isInterrupted = true
    try finish()
  }

  /// Carries one file over, or opens the next source; whether there is more to do before `index`.
  private mutating func carry(upTo index: Int?) throws(OutputError) -> Bool {
    guard let pair = merge?.next() else { return try openNext() }
    let source = plan.sources[source]
    if let index, pair.index.map({ source.start + $0 }) == index { return false }
    if let memory = pair.memory { try carry(memory, source.decision(on: pair), of: source) }
    return true
  }

  private mutating func carry(_ memory: FileMemory, _ decision: Decision, of source: RunPlan.Source) throws(OutputError)
  {
    switch decision {
    case .unchanged: try writer.add(memory)
    case .keep: try keep(source.rule.remembered(memory), of: source)
    case .read(let cause): if isInterrupted { try postpone(memory, isForced: cause.isForced) }
    case .remove: try drop(memory)
    }
  }

  private mutating func keep(_ memory: FileMemory, of source: RunPlan.Source) throws(OutputError) {
    var memory = memory
    if memory.hasRecords, !buildsUponRecords || memory.outcome == .awaited {
      kept.insert(Array((source.name + "/" + memory.path).utf8))
      memory.outcome = .documented
    }
    try writer.add(memory)
  }

  /// What was passed before an interruption is not in the state, so that its records have to go.
  private mutating func drop(_ memory: FileMemory) throws(OutputError) {
    if isInterrupted { try postpone(memory, isForced: false) } else if memory.hasRecords { removedCount += 1 }
  }

  private func postpone(_ memory: FileMemory, isForced: Bool) throws(OutputError) {
    guard memory.hasRecords else { return }
    var memory = isForced ? memory.unprocessed : memory
    memory.stamp = 0
    if !buildsUponRecords { memory.outcome = .awaited }
    try writer.add(memory)
  }

  private mutating func openNext() throws(OutputError) -> Bool {
    source += 1
    guard source < plan.sources.count else { return false }
    try writer.beginSource(plan.sources[source].name, fingerprint: plan.sources[source].rule.fingerprint)
    merge = plan.merge(plan.sources[source])
    return true
  }
}
