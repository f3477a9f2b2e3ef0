internal import Threads

/// Runs numbered pieces of work on threads and hands over the results in their order, on the calling thread.
struct WorkerPool {
  /// Pieces of work in flight for each worker; more would only cost memory.
  private static let ahead = 16
  /// Bytes of results that wait for their turn before no more work is begun.
  private static let mostBytes = 1 << 20

  let workers: Int

  /// - Parameters:
  ///   - work: Called on each thread with its number; claims pieces of work until there are none, and puts their results.
  ///   - isEnough: Asked after each result; where it says so, what has been begun is finished, and no more.
  ///   - consume: Called for each result in order; when it throws, the rest of the work is given up.
  func forEach<Result: Sendable, Failure: Error>(
    _ count: Int, work: @escaping @Sendable (Int, ReorderBuffer<Result>) -> Void, isEnough: () -> Bool = { false },
    consume: (Result) throws(Failure) -> Void
  ) throws(Failure) {
    let buffer = ReorderBuffer<Result>(0..<count, window: workers * Self.ahead, mostBytes: Self.mostBytes)
    let threads = (0..<min(workers, count)).compactMap { number in WorkerThread { work(number, buffer) } }
    defer {
      buffer.stop()
      for thread in threads { thread.join() }
    }
    if threads.isEmpty { return try inTurn(count, work, isEnough, consume) }
    while let result = buffer.take() {
      try consume(result)
      if isEnough() { buffer.stop() }
    }
  }

  /// Without threads, where the system gives none.
  private func inTurn<Result, Failure: Error>(
    _ count: Int, _ work: (Int, ReorderBuffer<Result>) -> Void, _ isEnough: () -> Bool,
    _ consume: (Result) throws(Failure) -> Void
  ) throws(Failure) {
    for index in 0..<count where !isEnough() {
      let buffer = ReorderBuffer<Result>(index..<index + 1, window: 1, mostBytes: Self.mostBytes)
      work(0, buffer)
      if let result = buffer.take() { try consume(result) }
    }
  }
}
