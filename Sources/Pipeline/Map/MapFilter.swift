internal import Dispatch
package import Emission
internal import JSONText
internal import Synchronization

/// The whole of `diarium map`: documents in, records out, as JSON Lines; exactly one line out for each line in, in
/// order. No state is kept between lines.
package struct MapFilter {
  private let workers: [MapWorker]
  private let writesTrailer: Bool

  /// - Parameter count: How many lines are worked on at once.
  package init(workers count: Int, writesTrailer: Bool) {
    workers = (0..<max(1, count)).map { _ in MapWorker() }
    self.writesTrailer = writesTrailer
  }

  /// - Throws: `OutputError` where the process itself cannot read or write.
  package func run(from input: Int32, to output: Descriptor) throws(OutputError) {
    var reader = MapLineReader(descriptor: input)
    var trailer = MapTrailer()
    while true {
      let lines = try reader.lines(wanted: workers.count == 1 ? 1 : workers.count * 16)
      if lines.isEmpty { break }
      for answer in answers(to: lines) {
        trailer.count(answer)
        try output.write(answer.bytes)
      }
    }
    if writesTrailer { try output.write(trailer.line) }
  }

  private func answers(to lines: [MapLine]) -> [MapAnswer] {
    if workers.count == 1 || lines.count == 1 { return lines.map(workers[0].answer) }
    let board = AnswerBoard(lines: lines, workers: workers)
    DispatchQueue.concurrentPerform(iterations: workers.count) { board.work(as: $0) }
    return board.answers
  }
}

/// Lines that several threads answer.
// @unchecked: each worker is used by the one thread of its number, each answer is set by the thread that took its line,
// and answers are read when all threads have ended.
private final class AnswerBoard: @unchecked Sendable {
  private let lines: [MapLine]
  private let workers: [MapWorker]
  private let next = Atomic<Int>(0)
  private let slots: UnsafeMutableBufferPointer<MapAnswer?>

  init(lines: [MapLine], workers: [MapWorker]) {
    self.lines = lines
    self.workers = workers
    slots = .allocate(capacity: lines.count)
    slots.initialize(repeating: nil)
  }

  deinit {
    slots.deinitialize()
    slots.deallocate()
  }

  func work(as number: Int) {
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      if index >= lines.count { return }
      slots[index] = workers[number].answer(to: lines[index])
    }
  }

  var answers: [MapAnswer] { slots.compactMap { $0 } }
}
