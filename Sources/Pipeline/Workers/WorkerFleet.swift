internal import Cleanup
internal import Documents

/// The workers of a run, one for each of its threads, from its first phase to its last.
///
/// `@unchecked Sendable`: a worker is used by the thread of its number alone, and phases follow each other.
final class WorkerFleet: @unchecked Sendable {
  private let workers: [any DocumentProcessing]

  /// - Parameters:
  ///   - program: `nil` for workers inside this process, without limits: for tests and one-time looks.
  ///   - recognizesPages: Whether pages that are images are read; a program has it among its own arguments.
  init(_ count: Int, program: WorkerProgram?, recognizesPages: Bool = false) {
    workers = (0..<count).map { _ in
      if let program {
        WorkerProcess(program)
      } else {
        DocumentWorker(recognizer: recognizesPages ? PageRecognizer() : nil)
      }
    }
  }

  /// - Parameter number: Of the thread, from 0.
  func worker(_ number: Int, learned: Learned) -> any DocumentProcessing {
    let worker = workers[number]
    worker.learned = learned
    return worker
  }
}
