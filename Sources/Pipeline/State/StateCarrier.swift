internal import Emission

/// Writes the next state while the results of a run come in, in the order of the run: what was not touched goes over
/// as it was.
struct StateCarrier {
  private let plan: RunPlan
  private let writer: StateWriter
  private var source = -1
  private var merge: SourceMerge?

  init(_ plan: RunPlan, into writer: StateWriter) {
    self.plan = plan
    self.writer = writer
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
    try writer.finish()
  }

  /// Carries one file over, or opens the next source; whether there is more to do before `index`.
  private mutating func carry(upTo index: Int?) throws(OutputError) -> Bool {
    guard let pair = merge?.next() else { return try openNext() }
    let source = plan.sources[source]
    if let index, pair.index.map({ source.start + $0 }) == index { return false }
    switch source.decision(on: pair) {
    case .unchanged, .keep: if let memory = pair.memory { try writer.add(memory) }
    case .compare, .process, .remove: break
    }
    return true
  }

  private mutating func openNext() throws(OutputError) -> Bool {
    source += 1
    guard source < plan.sources.count else { return false }
    try writer.beginSource(plan.sources[source].name, fingerprint: plan.sources[source].rule.fingerprint)
    merge = plan.merge(plan.sources[source])
    return true
  }
}
