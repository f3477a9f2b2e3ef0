internal import Cleanup
internal import Documents
internal import Emission
internal import Fetching
internal import Wire

/// A process that works on documents, and the next one when it dies: what a document does to it costs that document,
/// not the run.
final class WorkerProcess: DocumentProcessing {
  private let program: WorkerProgram
  private var child: ChildProcess?
  /// Whether the child knows what was learned; a new one knows nothing.
  private var isTold = true

  var learned = Learned.nothing {
    didSet { if learned != oldValue { isTold = false } }
  }

  init(_ program: WorkerProgram) { self.program = program }

  /// Where the worker fails at one of several, those it did not answer are asked for one by one: whose fault it was, they
  /// will show.
  func answer(_ jobs: [DocumentJob], _ take: (DocumentAnswer) -> Void) {
    var answered = 0
    do throws(ChildProcess.Failure) {
      if jobs.count > 1 {
        try ask(jobs) { answer in
          answered += 1
          take(answer)
        }
      }
    } catch {
      child = nil
    }
    for job in jobs[answered...] { take(answer(to: job)) }
  }

  /// A document whose worker dies gets a second try in a new process: the first may have died of the one before it.
  func answer(to job: DocumentJob) -> DocumentAnswer {
    var answer = DocumentAnswer.refused(documentError(.notAnAnswer))
    for isLastTry in [false, true] {
      do throws(ChildProcess.Failure) {
        try ask([job]) { answer = $0 }
        return answer
      } catch {
        child = nil
        answer = .refused(documentError(error))
        if isLastTry || !error.mayBeOfAnother { return answer }
      }
    }
    return answer
  }

  /// - Parameter take: Called with the answer to each job; where this throws, with those that came before.
  private func ask(_ jobs: [DocumentJob], _ take: (DocumentAnswer) -> Void) throws(ChildProcess.Failure) {
    var deadline = deadline
    let child = try start()
    try child.tell(WorkerMessage.jobs(jobs).bytes, until: deadline)
    var left = jobs[...]
    while !left.isEmpty {
      let answers = try checked(try child.answer(until: deadline, grace: grace), to: left)
      answers.forEach(take)
      left.removeFirst(answers.count)
      deadline = self.deadline
    }
  }

  private var deadline: ContinuousClock.Instant { .now + .seconds(program.limits.seconds) }

  /// Seconds more for a page that is an image.
  private var grace: Int { program.limits.seconds + PageRecognizer.longestSeconds }

  private func start() throws(ChildProcess.Failure) -> ChildProcess {
    let started: ChildProcess
    if let child {
      started = child
    } else {
      started = try ChildProcess(program)
      (child, isTold) = (started, learned == .nothing)
    }
    if !isTold {
      try started.tell(WorkerMessage.learned(learned).bytes, until: deadline)
      isTold = true
    }
    return started
  }

  /// - Returns: Answers to the first of the jobs, one at least.
  private func checked(_ bytes: [UInt8], to jobs: ArraySlice<DocumentJob>) throws(ChildProcess.Failure)
    -> [DocumentAnswer]
  {
    var wire = WireReader(bytes)
    var answers: [DocumentAnswer] = []
    for job in jobs where !wire.isAtEnd {
      guard let answer = try? DocumentAnswer(from: &wire), answer.fits(job) else { throw .notAnAnswer }
      answers.append(answer)
    }
    guard wire.isAtEnd, !answers.isEmpty else { throw .notAnAnswer }
    return answers
  }

  private func documentError(_ failure: ChildProcess.Failure) -> DocumentError {
    switch failure {
    case .timeout: DocumentError(.timeout, "took longer than \(program.limits.seconds) s")
    case .outOfMemory: DocumentError(.memory, "needs more than \(program.limits.megabytes) MB")
    case .ended(let how): DocumentError(.crash, "its worker \(how), twice")
    case .notStarted(let reason): DocumentError(.crash, "no worker could be started: \(reason)")
    case .notAnAnswer: DocumentError(.crash, "its worker gave no answer that could be read")
    }
  }
}

extension DocumentAnswer {
  /// Whether the answer is one to the job, and speaks of its document.
  fileprivate func fits(_ job: DocumentJob) -> Bool {
    switch self {
    case .prepared(let document, _, _): job.kind == .records && (document.isEmpty || document.id == job.file.id)
    case .summary: job.kind == .summary
    case .refused: true
    }
  }
}
