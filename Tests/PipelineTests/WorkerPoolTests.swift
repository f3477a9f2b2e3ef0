import Synchronization
import Testing

@testable import Pipeline

@Suite struct WorkerPoolTests {
  private struct Stop: Error {}

  @Test(arguments: [(1, 0), (1, 1), (1, 100), (4, 3), (4, 1_000)])
  func keepsTheOrder(_ workers: Int, _ count: Int) {
    var results: [Int] = []
    WorkerPool(workers: workers).forEach(count) { _ in
      { index in
        // Work of uneven length.
        (0..<(index % 7) * 1_000).reduce(index) { $1 == -1 ? 0 : $0 }
      }
    } consume: { (result: Int) in
      results.append(result)
    }
    #expect(results == Array(0..<count))
  }

  @Test func makesOneWorkerAThread() {
    let made = Atomic(0)
    WorkerPool(workers: 3).forEach(100) { _ in
      made.wrappingAdd(1, ordering: .relaxed)
      return { $0 }
    } consume: { (_: Int) in
    }
    #expect(made.load(ordering: .relaxed) == 3)
  }

  /// How many pieces of work were at most begun and their results not consumed; all are consumed.
  private func farthestAhead(count: Int, byteCount: Int) -> Int {
    let started = Atomic(0)
    var farthest = 0
    var consumed = 0
    WorkerPool(workers: 2).forEach(count) { _ in
      { index in
        started.wrappingAdd(1, ordering: .relaxed)
        return index
      }
    } byteCount: { _ in
      byteCount
    } consume: { (_: Int) in
      consumed += 1
      farthest = max(farthest, started.load(ordering: .relaxed) - consumed)
    }
    #expect(consumed == count)
    return farthest
  }

  @Test func doesNotRunFarAhead() { #expect(farthestAhead(count: 2_000, byteCount: 0) <= 2 * 8) }

  /// Two that wait are more than a megabyte, two more are in hand.
  @Test func keepsFewLargeResults() { #expect(farthestAhead(count: 500, byteCount: 600_000) <= 4) }

  @Test func givesUpWhenTheConsumerFails() {
    let started = Atomic(0)
    #expect(throws: Stop.self) {
      try WorkerPool(workers: 2).forEach(10_000) { _ in
        { index in
          started.wrappingAdd(1, ordering: .relaxed)
          return index
        }
      } consume: { (result: Int) throws(Stop) in
        if result == 5 { throw Stop() }
      }
    }
    #expect(started.load(ordering: .relaxed) < 100)
  }
}
