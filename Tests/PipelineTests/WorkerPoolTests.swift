import Synchronization
import Testing

@testable import Pipeline

@Suite struct WorkerPoolTests {
  private struct Stop: Error {}

  @Test(arguments: [(1, 0), (1, 1), (1, 100), (4, 3), (4, 1_000)])
  func keepsTheOrder(_ workers: Int, _ count: Int) {
    var results: [Int] = []
    WorkerPool(workers: workers).forEach(count) { _, results in
      while let index = results.claim() {
        // Work of uneven length.
        results.put((0..<(index % 7) * 1_000).reduce(index) { $1 == -1 ? 0 : $0 }, at: index)
      }
    } consume: { (result: Int) in
      results.append(result)
    }
    #expect(results == Array(0..<count))
  }

  @Test func numbersItsThreads() {
    let sum = Atomic(0)
    WorkerPool(workers: 3).forEach(100) { number, results in
      sum.wrappingAdd(1 << (number * 8), ordering: .relaxed)
      while let index = results.claim() { results.put(index, at: index) }
    } consume: { (_: Int) in
    }
    #expect(sum.load(ordering: .relaxed) == 0x01_01_01)
  }

  @Test func severalAtATimeKeepTheOrder() {
    var results: [Int] = []
    WorkerPool(workers: 3).forEach(1_000) { _, results in
      while let index = results.claim() {
        var claimed = [index]
        while claimed.count < 8, let another = results.claimAnother() { claimed.append(another) }
        for index in claimed { results.put(index, at: index) }
      }
    } consume: { (result: Int) in
      results.append(result)
    }
    #expect(results == Array(0..<1_000))
  }

  /// Who has work in hand never waits for more, and leaves what is near the end to the others.
  @Test func whoHasWorkDoesNotWait() {
    let results = ReorderBuffer<Int>(0..<10, window: 4, mostBytes: 100)
    #expect(results.claim() == 0)
    #expect((0..<4).map { _ in results.claimAnother() } == [1, 2, 3, nil])
    for index in 0..<4 { results.put(index, byteCount: index == 3 ? 101 : 0, at: index) }
    #expect(results.take() == 0)
    #expect(results.claimAnother() == nil, "too many bytes wait")
    #expect((0..<3).map { _ in results.take() } == [1, 2, 3])
    #expect((0..<3).map { _ in results.claimAnother() } == [4, 5, nil])
    #expect(results.claim() == 6)
  }

  /// How many pieces of work were at most begun and their results not consumed; all are consumed.
  private func farthestAhead(count: Int, byteCount: Int) -> Int {
    let started = Atomic(0)
    var farthest = 0
    var consumed = 0
    WorkerPool(workers: 2).forEach(count) { _, results in
      while let index = results.claim() {
        started.wrappingAdd(1, ordering: .relaxed)
        results.put(index, byteCount: byteCount, at: index)
      }
    } consume: { (_: Int) in
      consumed += 1
      farthest = max(farthest, started.load(ordering: .relaxed) - consumed)
    }
    #expect(consumed == count)
    return farthest
  }

  @Test func doesNotRunFarAhead() { #expect(farthestAhead(count: 2_000, byteCount: 0) <= 2 * 16) }

  /// Two that wait are more than a megabyte, two more are in hand.
  @Test func keepsFewLargeResults() { #expect(farthestAhead(count: 500, byteCount: 600_000) <= 4) }

  @Test func givesUpWhenTheConsumerFails() {
    let started = Atomic(0)
    #expect(throws: Stop.self) {
      try WorkerPool(workers: 2).forEach(10_000) { _, results in
        while let index = results.claim() {
          started.wrappingAdd(1, ordering: .relaxed)
          results.put(index, at: index)
        }
      } consume: { (result: Int) throws(Stop) in
        if result == 5 { throw Stop() }
      }
    }
    #expect(started.load(ordering: .relaxed) < 100)
  }
}
