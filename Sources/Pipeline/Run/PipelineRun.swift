internal import Documents
internal import Emission
internal import Glibc

/// The nightly run: reads what has changed in the sources and publishes a new generation of the archive, or leaves the
/// old one as it is.
package struct PipelineRun {
  private let configuration: PipelineConfiguration
  private let options: RunOptions
  private let showsProgress: Bool
  private let pool: WorkerPool
  private let fleet: WorkerFleet
  private let clock = ContinuousClock()
  /// Seconds since 1970.
  private let started = time(nil)

  /// - Parameter program: What worker processes run; `nil` to work inside this process, without limits.
  package init(
    _ configuration: PipelineConfiguration, options: RunOptions, program: WorkerProgram?, showsProgress: Bool
  ) {
    self.configuration = configuration
    self.options = options
    self.showsProgress = showsProgress
    let workers = options.workers ?? configuration.stages.workers ?? sysconf(Int32(_SC_NPROCESSORS_ONLN))
    pool = WorkerPool(workers: max(1, workers))
    fleet = WorkerFleet(
      max(1, workers), program: program, recognizesPages: configuration.stages.recognizesPages)
  }

  package func run() throws(RunError) -> RunReport {
    let report = RunReport(started: WallClock.now())
    return options.dryRun ? try rehearse(report) : try publish(report)
  }

  /// All but writing: no lock, no file.
  private func rehearse(_ report: RunReport) throws(RunError) -> RunReport {
    let start = clock.now
    var report = report
    report.outcome = .dryRun
    let store = GenerationStore(reading: configuration.out)
    let preparation = try prepare(store)
    try process(preparation, into: nil, &report)
    report.milliseconds = milliseconds(since: start)
    return report
  }

  private func publish(_ report: RunReport) throws(RunError) -> RunReport {
    let start = clock.now
    var report = report
    let lock = try lock(since: report.started)
    defer { withExtendedLifetime(lock) {} }
    let store = try output { () throws(OutputError) in try GenerationStore(out: configuration.out) }
    do throws(RunError) {
      try update(store, &report)
    } catch {
      report.outcome = error.outcome
      report.milliseconds = milliseconds(since: start)
      try? append(report)
      throw error
    }
    report.milliseconds = milliseconds(since: start)
    try conclude(report, store)
    return report
  }

  /// Walk, learn, compare, process, publish.
  private func update(_ store: GenerationStore, _ report: inout RunReport) throws(RunError) {
    let preparation = try prepare(store)
    let facts = GenerationFacts(toolVersion: ProgramVersion.current, configurationDigest: configuration.digest)
    let draft = ArchiveDraft(in: store, facts: facts, upon: preparation.previous)
    do throws(RunError) {
      try process(preparation, into: draft, &report)
      if preparation.isDone { return report.concludeUnchanged(store.current) }
      if preparation.needsGeneration { try output { () throws(OutputError) in try draft.begin() } }
      try output { () throws(OutputError) in try publish(draft, in: store, &report) }
    } catch {
      draft.discard()
      throw error
    }
  }

  /// The memory first, then the archive: a run that is killed between finds the old archive with the old memory.
  private func publish(_ draft: ArchiveDraft, in store: GenerationStore, _ report: inout RunReport)
    throws(OutputError)
  {
    guard let generation = draft.generation, let counts = try draft.finish() else {
      if let current = store.current { try FileTree.rename(store.nextState, to: store.state(of: current)) }
      return report.concludeUnchanged(store.current)
    }
    try FileTree.rename(store.nextState, to: store.state(of: generation))
    try store.publish(generation)
    report.counts = counts
    report.generation = generation.name
  }

  private func prepare(_ store: GenerationStore) throws(RunError) -> RunPreparation {
    let survey = Survey(of: configuration)
    let current = store.current
    let state = current.flatMap { StateFile(store.state(of: $0)) }
    let isSameProgram = !options.isFull && state?.header.fingerprint == Fingerprint.program
    let learning = try learn(from: survey.documents, memory: isSameProgram ? state?.header.groups ?? [] : [])
    return RunPreparation(
      configuration, survey: survey, current: current, state: state, isFull: options.isFull, learning: learning)
  }

  private func learn(from documents: DocumentList, memory: [GroupMemory]) throws(RunError) -> LearningPass.Result {
    guard configuration.stages.furniture else { return LearningPass.Result(learned: .nothing, groups: []) }
    return try LearningPass(documents: documents, pool: pool, fleet: fleet, memory: memory).run(
      check: checkInterruption)
  }

  /// - Parameter draft: `nil` to write nothing.
  private func process(_ preparation: RunPreparation, into draft: ArchiveDraft?, _ report: inout RunReport)
    throws(RunError)
  {
    let plan = preparation.plan
    report.accounting = preparation.survey.accounting
    report.accounting.addUnchanged(plan.unchangedCount)
    for file in plan.repeated { report.accounting.add(file) }
    if draft != nil, preparation.isDone { return }
    var ledger = try output { () throws(OutputError) in
      try RunLedger(plan, header: preparation.header, draft: draft, state: nextState)
    }
    try read(plan.work, preparation, into: &ledger, &report)
    try ledger.check(RemovalGuard(allowed: options.allowedRemovals))
    try output { () throws(OutputError) in try ledger.finish() }
    report.changes = ledger.changes
  }

  private func read(
    _ work: [RunPlan.Work], _ preparation: RunPreparation, into ledger: inout RunLedger, _ report: inout RunReport
  ) throws(RunError) {
    var progress = Progress(total: work.count, isWanted: showsProgress)
    defer { progress.end() }
    let (fleet, learned) = (fleet, preparation.learning.learned)
    let reader = DocumentReader(
      documents: preparation.survey.documents, tombstones: Tombstones(out: configuration.out), started: started)
    try pool.forEach(work.count) { number in
      let worker = fleet.worker(number, learned: learned)
      return { reader.process(work[$0], by: worker) }
    } consume: { (document: ProcessedDocument) throws(RunError) in
      try checkInterruption()
      report.accounting.add(document)
      try output { () throws(OutputError) in try ledger.add(document) }
      progress.step()
    }
  }

  private var nextState: String { GenerationStore(reading: configuration.out).nextState }

  /// What is left to do when readers see the new archive already.
  private func conclude(_ report: RunReport, _ store: GenerationStore) throws(RunError) {
    do throws(OutputError) {
      try store.settle(keeping: configuration.emit.keepGenerations)
      try append(report)
    } catch {
      throw .outputAfterPublication(error)
    }
  }

  private func lock(since started: String) throws(RunError) -> RunLock {
    try output { () throws(OutputError) in try FileTree.makeFolder(configuration.out) }
    return try RunLock(file: configuration.out + "/.lock", started: started)
  }

  private func checkInterruption() throws(RunError) {
    if let signal = Interruption.signal { throw .interrupted(signal) }
  }

  /// One more line of `out/runs.jsonl`, in one piece.
  private func append(_ report: RunReport) throws(OutputError) {
    let path = configuration.out + "/runs.jsonl"
    let number = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw OutputError("open", path: path, errorNumber: errno) }
    defer { close(number) }
    try Descriptor(number: number, path: path).write(report.json + [0x0A])
    guard fsync(number) == 0 else { throw OutputError("fsync", path: path, errorNumber: errno) }
  }

  private func output<Value>(_ body: () throws(OutputError) -> Value) throws(RunError) -> Value {
    do throws(OutputError) {
      return try body()
    } catch {
      throw .output(error)
    }
  }

  private func milliseconds(since start: ContinuousClock.Instant) -> Int {
    Int((clock.now - start) / .milliseconds(1))
  }
}
