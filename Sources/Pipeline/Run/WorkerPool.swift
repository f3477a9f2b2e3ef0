internal import Threads

/// Runs numbered pieces of work on threads and hands over the results in their order, on the calling thread.
struct WorkerPool {
  /// Pieces of work in flight for each worker; more would only cost memory.
  private static let ahead = 8
  /// Bytes of results that wait for their turn before no more work is begun.
  private static let mostBytes = 1 << 20

  let workers: Int

  /// - Parameters:
  ///   - makeWorker: Called once on each thread with its number; what it returns is used on that thread alone.
  ///   - byteCount: What a result takes in memory, about.
  ///   - isEnough: Asked after each result; where it says so, what has been begun is finished, and no more.
  ///   - consume: Called for each result in order; when it throws, the rest of the work is given up.
  func forEach<Result: Sendable, Failure: Error>(
    _ count: Int, makeWorker: @escaping @Sendable (Int) -> (Int) -> Result,
    byteCount: @escaping @Sendable (Result) -> Int = { _ in 0 }, isEnough: () -> Bool = { false },
    consume: (Result) throws(Failure) -> Void
  ) throws(Failure) {
    let buffer = ReorderBuffer<Result>(count: count, window: workers * Self.ahead, mostBytes: Self.mostBytes)
    let work: @Sendable (Int) -> Void = { number in
      let worker = makeWorker(number)
      while let index = buffer.claim() {
        let result = worker(index)
        buffer.put(result, byteCount: byteCount(result), at: index)
      }
    }
    let threads = (0..<min(workers, count)).compactMap { number in WorkerThread { work(number) } }
    defer {
      buffer.stop()
      for thread in threads { thread.join() }
    }
    if threads.isEmpty { return try inTurn(count, makeWorker(0), isEnough, consume) }
    while let result = buffer.take() {
      try consume(result)
      if isEnough() { buffer.stop() }
    }
  }

  /// Without threads, where the system gives none.
  private func inTurn<Result, Failure: Error>(
    _ count: Int, _ worker: (Int) -> Result, _ isEnough: () -> Bool, _ consume: (Result) throws(Failure) -> Void
  ) throws(Failure) {
    for index in 0..<count where !isEnough() { try consume(worker(index)) }
  }
}
