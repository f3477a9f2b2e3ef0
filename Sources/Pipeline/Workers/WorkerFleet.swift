internal import Documents

/// The workers of a run, one for each of its threads, from its first phase to its last.
///
/// `@unchecked Sendable`: a worker is used by the thread of its number alone, and phases follow each other.
final class WorkerFleet: @unchecked Sendable {
  private let workers: [any DocumentProcessing]

  /// - Parameter program: `nil` for workers inside this process, without limits: for tests and one-time looks.
  init(_ count: Int, program: WorkerProgram?) {
    workers = (0..<count).map { _ in
      if let program { WorkerProcess(program) } else { DocumentWorker() }
    }
  }

  /// - Parameter number: Of the thread, from 0.
  func worker(_ number: Int, learned: Learned) -> any DocumentProcessing {
    let worker = workers[number]
    worker.learned = learned
    return worker
  }
}
