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

  func answer(_ jobs: [DocumentJob], _ take: (DocumentAnswer) -> Void) {
    let answered = jobs.count > 1 ? answerTogether(jobs, take) : 0
    for job in jobs[answered...] { take(answer(to: job)) }
  }

  /// - Returns: How many were answered before the worker failed, if it did: whose fault that was, those that are left will
  ///   show when they are asked for one by one.
  private func answerTogether(_ jobs: [DocumentJob], _ take: (DocumentAnswer) -> Void) -> Int {
    var answered = 0
    do throws(ChildProcess.Failure) {
      let child = try start()
      try child.tell(WorkerMessage.jobs(jobs).bytes, until: deadline)
      while answered < jobs.count {
        let bytes = try child.answer(until: deadline, grace: grace)
        let answers = try checked(bytes, to: jobs[answered...])
        answers.forEach(take)
        answered += answers.count
      }
    } catch {
      child = nil
    }
    return answered
  }

  /// A document whose worker dies gets a second try in a new process: the first may have died of the one before it.
  func answer(to job: DocumentJob) -> DocumentAnswer {
    let message = WorkerMessage.jobs([job]).bytes
    for isLastTry in [false, true] {
      let deadline = deadline
      do throws(ChildProcess.Failure) {
        let child = try start()
        try child.tell(message, until: deadline)
        guard let answer = try checked(try child.answer(until: deadline, grace: grace), to: [job]).first else {
          throw .notAnAnswer
        }
        return answer
      } catch {
        child = nil
        if isLastTry || !error.mayBeOfAnother { return .refused(documentError(error)) }
      }
    }
    return .refused(documentError(.notAnAnswer))
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
