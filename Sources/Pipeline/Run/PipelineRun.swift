internal import CSystem
internal import Emission
internal import Glibc

/// The nightly run: reads what has changed in the sources and publishes a new generation of the archive, or leaves the
/// old one as it is.
package struct PipelineRun {
  let configuration: PipelineConfiguration
  let options: RunOptions
  let showsProgress: Bool
  let pool: WorkerPool
  let fleet: WorkerFleet
  private let clock = ContinuousClock()
  /// Seconds since 1970.
  var started = time(nil)

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
    options.log?.note(.started(pid: getpid(), workers: pool.workers))
    let preparation = try prepare(GenerationStore(reading: configuration.out))
    try process(preparation, into: nil, &report)
    report.milliseconds = milliseconds(since: start)
    options.log?.note(.ended(report))
    return report
  }

  private func publish(_ report: RunReport) throws(RunError) -> RunReport {
    let start = clock.now
    var report = report
    let lock = try lock(since: report.started)
    defer { withExtendedLifetime(lock) {} }
    options.log?.note(.started(pid: getpid(), workers: pool.workers))
    let store: GenerationStore
    do throws(RunError) {
      store = try output { () throws(OutputError) in try GenerationStore(out: configuration.out) }
      try update(store, &report)
    } catch {
      report.outcome = error.outcome
      report.milliseconds = milliseconds(since: start)
      try? account(for: report)
      throw error
    }
    report.milliseconds = milliseconds(since: start)
    try conclude(report, store)
    return report
  }

  /// Walk, learn, compare, process, publish.
  private func update(_ store: GenerationStore, _ report: inout RunReport) throws(RunError) {
    let facts = GenerationFacts(toolVersion: ProgramVersion.current, configurationDigest: configuration.digest)
    let draft: ArchiveDraft
    let space: DiskSpace
    do {
      // Of all that is known of the files nothing is needed any more when they are processed.
      let preparation = try prepare(store)
      draft = ArchiveDraft(in: store, facts: facts, upon: preparation.previous, current: store.current)
      space = DiskSpace(preparation, out: configuration.out)
      let isDone = try abandoning(draft, space) { () throws(RunError) in try fill(draft, preparation, space, &report) }
      if isDone { return report.concludeUnchanged(store.current) }
    }
    // What was freed goes back to the system before the index takes room for sorting.
    system_return_memory()
    try abandoning(draft, space) { () throws(RunError) in
      if let signal = Interruption.signal { try stop(draft, in: store, by: signal) }
      try output { () throws(OutputError) in try publish(draft, in: store, &report) }
    }
  }

  /// Whether there is nothing to publish, since nothing has changed.
  private func fill(
    _ draft: ArchiveDraft, _ preparation: RunPreparation, _ space: DiskSpace, _ report: inout RunReport
  ) throws(RunError) -> Bool {
    try output { () throws(OutputError) in try space.check() }
    try process(preparation, into: draft, &report)
    if Interruption.signal != nil { return false }
    if preparation.needsGeneration { try output { () throws(OutputError) in try draft.begin() } }
    return preparation.isDone
  }

  /// Gives the draft up where something fails.
  private func abandoning<Value>(_ draft: ArchiveDraft, _ space: DiskSpace, _ body: () throws(RunError) -> Value)
    throws(RunError) -> Value
  {
    do throws(RunError) {
      return try body()
    } catch {
      draft.discard()
      throw space.explained(error)
    }
  }

  /// Keeps what was done, so that the next run need not do it again; readers do not see it.
  private func stop(_ draft: ArchiveDraft, in store: GenerationStore, by signal: Int32) throws(RunError) {
    try output { () throws(OutputError) in
      if let generation = draft.generation, try draft.finish() != nil { try store.keep(generation) }
    }
    throw .interrupted(signal)
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

  /// What is left to do when readers see the new archive already.
  private func conclude(_ report: RunReport, _ store: GenerationStore) throws(RunError) {
    do throws(OutputError) {
      try store.settle(keeping: configuration.emit.keepGenerations)
      try account(for: report)
    } catch {
      throw .outputAfterPublication(error)
    }
  }

  private func account(for report: RunReport) throws(OutputError) {
    options.log?.note(.ended(report))
    try RunJournal(out: configuration.out).append(report)
    let current = GenerationStore(reading: configuration.out).current
    if let path = options.metrics {
      try RunMetrics(path: path).write(report, ended: time(nil), generation: current?.directory)
    }
  }

  private func lock(since started: String) throws(RunError) -> RunLock {
    try output { () throws(OutputError) in try FileTree.makeFolder(configuration.out) }
    return try RunLock(file: configuration.out + "/.lock", started: started)
  }

  func output<Value>(_ body: () throws(OutputError) -> Value) throws(RunError) -> Value {
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
