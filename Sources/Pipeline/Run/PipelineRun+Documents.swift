internal import Documents
internal import Emission

/// What a run does with documents, from the walk through the sources to the last result.
extension PipelineRun {
  func prepare(_ store: GenerationStore) throws(RunError) -> RunPreparation {
    let survey = Survey(of: configuration)
    let ground = Ground(in: store, isFull: options.isFull, mayWrite: !options.dryRun)
    let isSameProgram = !options.isFull && ground.state?.header.fingerprint == Fingerprint.program
    let learning = try learn(from: survey.documents, memory: isSameProgram ? ground.state?.header.groups ?? [] : [])
    let tombstones = try output { () throws(OutputError) in try Tombstones(out: configuration.out) }
    let preparation = RunPreparation(
      configuration, survey: survey, ground: ground, isFull: options.isFull, learning: learning, tombstones: tombstones)
    try output { () throws(OutputError) in try preparation.plan.checkMemory() }
    return preparation
  }

  private func learn(from documents: DocumentList, memory: [GroupMemory]) throws(RunError) -> LearningPass.Result {
    guard configuration.stages.furniture else { return LearningPass.Result(learned: .nothing, groups: []) }
    return try LearningPass(documents: documents, pool: pool, fleet: fleet, memory: memory).run {
      () throws(RunError) in
      if let signal = Interruption.signal { throw .interrupted(signal) }
    }
  }

  /// - Parameter draft: `nil` to write nothing.
  func process(_ preparation: RunPreparation, into draft: ArchiveDraft?, _ report: inout RunReport) throws(RunError) {
    let plan = preparation.plan
    report.accounting = preparation.survey.accounting
    report.accounting.addUnchanged(plan.unchangedCount)
    for file in plan.repeated { report.accounting.add(file) }
    logPlan(preparation, report)
    if draft != nil, preparation.isDone { return }
    var ledger = try output { () throws(OutputError) in
      try RunLedger(plan, header: preparation.header, draft: draft, state: nextState)
    }
    try read(plan.work, preparation, into: &ledger, &report)
    try ledger.check(RemovalGuard(allowed: options.allowedRemovals))
    try output { () throws(OutputError) in
      if Interruption.signal == nil { try ledger.finish() } else { try ledger.finishInterrupted() }
    }
    report.changes = ledger.changes
    report.planned = ledger.planned
  }

  private func logPlan(_ preparation: RunPreparation, _ report: RunReport) {
    options.log?.note(.planned(preparation))
    for file in report.accounting.files { options.log?.note(.document(file)) }
  }

  private func read(
    _ work: WorkList, _ preparation: RunPreparation, into ledger: inout RunLedger, _ report: inout RunReport
  ) throws(RunError) {
    var progress = Progress(total: work.count, isWanted: showsProgress)
    defer { progress.end() }
    let (fleet, learned) = (fleet, preparation.learning.learned)
    let reader = DocumentReader(
      documents: preparation.survey.documents, tombstones: preparation.tombstones, started: started)
    try pool.forEach(work.count) { number, results in
      var batches = BatchReader(reader, work, worker: fleet.worker(number, learned: learned), results: results)
      batches.run()
    } isEnough: {
      Interruption.signal != nil
    } consume: { (document: ProcessedDocument) throws(RunError) in
      report.accounting.add(document)
      options.log?.note(.read(document))
      if let file = document.report { options.log?.note(.document(file)) }
      try output { () throws(OutputError) in try ledger.add(document) }
      progress.step()
    }
  }

  private var nextState: String { GenerationStore(reading: configuration.out).nextState }
}
