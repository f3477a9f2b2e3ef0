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

  /// A document whose worker dies gets a second try in a new process: the first may have died of the one before it.
  func answer(to job: DocumentJob) -> DocumentAnswer {
    let message = WorkerMessage.job(job).bytes
    for isLastTry in [false, true] {
      let deadline = ContinuousClock.now + .seconds(program.limits.seconds)
      do throws(ChildProcess.Failure) {
        let grace = program.limits.seconds + PageRecognizer.longestSeconds
        return try checked(try start().answer(to: message, until: deadline, grace: grace), to: job)
      } catch {
        child = nil
        if isLastTry || !error.mayBeOfAnother { return .refused(documentError(error)) }
      }
    }
    return .refused(documentError(.notAnAnswer))
  }

  private func start() throws(ChildProcess.Failure) -> ChildProcess {
    let started: ChildProcess
    if let child {
      started = child
    } else {
      started = try ChildProcess(program)
      (child, isTold) = (started, learned == .nothing)
    }
    if !isTold {
      try started.tell(WorkerMessage.learned(learned).bytes, until: .now + .seconds(program.limits.seconds))
      isTold = true
    }
    return started
  }

  private func checked(_ bytes: [UInt8], to job: DocumentJob) throws(ChildProcess.Failure) -> DocumentAnswer {
    var wire = WireReader(bytes)
    guard let answer = try? DocumentAnswer(from: &wire), wire.isAtEnd, answer.fits(job) else { throw .notAnAnswer }
    return answer
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
