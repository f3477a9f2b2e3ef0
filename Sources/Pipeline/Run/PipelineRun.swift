internal import Documents
internal import Emission
internal import Glibc

/// The nightly run: reads all sources and publishes a new generation of the archive, or leaves the old one as it is.
package struct PipelineRun {
  private let configuration: PipelineConfiguration
  private let options: RunOptions
  private let showsProgress: Bool
  private let pool: WorkerPool
  private let fleet: WorkerFleet
  private let clock = ContinuousClock()

  /// - Parameter program: What worker processes run; `nil` to work inside this process, without limits.
  package init(
    _ configuration: PipelineConfiguration, options: RunOptions, program: WorkerProgram?, showsProgress: Bool
  ) {
    self.configuration = configuration
    self.options = options
    self.showsProgress = showsProgress
    let workers = options.workers ?? configuration.stages.workers ?? sysconf(Int32(_SC_NPROCESSORS_ONLN))
    pool = WorkerPool(workers: max(1, workers))
    fleet = WorkerFleet(max(1, workers), program: program)
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
    try read(into: nil, &report)
    report.milliseconds = milliseconds(since: start)
    return report
  }

  private func publish(_ report: RunReport) throws(RunError) -> RunReport {
    let start = clock.now
    var report = report
    let lock = try lock(since: report.started)
    defer { withExtendedLifetime(lock) {} }
    let store = try output { () throws(OutputError) in try GenerationStore(out: configuration.out) }
    let generation = try output { () throws(OutputError) in try store.begin() }
    do throws(RunError) {
      try write(generation, &report)
      try RemovalGuard(out: configuration.out, allowed: options.allowedRemovals).check(report.counts.documents)
      try output { () throws(OutputError) in try store.publish(generation) }
    } catch {
      store.discard(generation)
      report.outcome = error.outcome
      report.milliseconds = milliseconds(since: start)
      try? append(report)
      throw error
    }
    report.generation = generation.name
    report.milliseconds = milliseconds(since: start)
    try conclude(report, store)
    return report
  }

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

  private func write(_ generation: Generation, _ report: inout RunReport) throws(RunError) {
    let facts = GenerationFacts(toolVersion: ProgramVersion.current, configurationDigest: configuration.digest)
    let writer = try output { () throws(OutputError) in
      try ArchiveWriter(directory: generation.directory, facts: facts)
    }
    try read(into: writer, &report)
    report.counts = try output { () throws(OutputError) in try writer.finish() }
  }

  /// Walk, learn, process.
  private func read(into writer: ArchiveWriter?, _ report: inout RunReport) throws(RunError) {
    let survey = Survey(of: configuration)
    report.accounting = survey.accounting
    let learned = try learn(from: survey.documents)
    try process(survey.documents, learned, into: writer, &report)
  }

  private func learn(from documents: DocumentList) throws(RunError) -> Learned {
    guard configuration.stages.furniture else { return .nothing }
    return try LearningPass(documents: documents, pool: pool, fleet: fleet).learned(check: checkInterruption)
  }

  private func process(
    _ documents: DocumentList, _ learned: Learned, into writer: ArchiveWriter?, _ report: inout RunReport
  ) throws(RunError) {
    var progress = Progress(total: documents.count, isWanted: showsProgress)
    defer { progress.end() }
    let fleet = fleet
    try pool.forEach(documents.count) { number in
      let worker = fleet.worker(number, learned: learned)
      return { Self.process(documents[$0], by: worker) }
    } consume: { (document: ProcessedDocument) throws(RunError) in
      try checkInterruption()
      try consume(document, into: writer, &report)
      progress.step()
    }
  }

  private static func process(_ document: DocumentList.Item, by worker: any DocumentProcessing) -> ProcessedDocument {
    do throws(DocumentError) {
      return ProcessedDocument(id: document.id, answer: worker.answer(to: DocumentJob(.records, try document.fetch())))
    } catch {
      return ProcessedDocument(id: document.id, answer: .refused(error))
    }
  }

  private func consume(_ document: ProcessedDocument, into writer: ArchiveWriter?, _ report: inout RunReport)
    throws(RunError)
  {
    if let file = document.report { report.accounting.add(file) } else { report.accounting.addOK() }
    guard let writer, case .prepared(let prepared, _) = document.answer else { return }
    try output { () throws(OutputError) in try writer.add(prepared) }
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
