internal import Threads

/// Results of workers in the order of their work, with bounds on how far the workers run ahead.
///
/// The one is on `next - taken`: bounding the running tasks alone would let finished ones pile up behind a slow one. The
/// other is on the bytes of the results that wait: with those workers have in hand, large ones are few.
///
/// `@unchecked Sendable`: every access is under the lock.
final class ReorderBuffer<Result: Sendable>: @unchecked Sendable {
  private let end: Int
  private let window: Int
  private let mostBytes: Int
  private var slots: [(result: Result, byteCount: Int)?]
  private var waitingBytes = 0
  /// The next piece of work nobody has.
  private var next: Int
  /// The next result in order.
  private var taken: Int
  private var isStopped = false
  private let monitor = Monitor()

  init(_ work: Range<Int>, window: Int, mostBytes: Int) {
    (next, taken, end) = (work.lowerBound, work.lowerBound, work.upperBound)
    self.window = max(1, window)
    self.mostBytes = mostBytes
    slots = Array(repeating: nil, count: max(1, window))
  }

  /// A piece of work; waits while the workers are too far ahead. `nil` where there is no more.
  func claim() -> Int? {
    monitor.locked {
      while next < end, !hasRoom, !isStopped { monitor.wait(.room) }
      return claimed()
    }
  }

  /// One more piece of work for a worker that has some in hand; `nil` where it would have to wait, and near the end,
  /// where the workers share what is left.
  func claimAnother() -> Int? {
    monitor.locked { hasRoom && end - next > window ? claimed() : nil }
  }

  private var hasRoom: Bool { next - taken < window && waitingBytes <= mostBytes }

  private func claimed() -> Int? {
    guard next < end, !isStopped else { return nil }
    defer { next += 1 }
    return next
  }

  /// - Parameter byteCount: What the result takes in memory, about.
  func put(_ result: Result, byteCount: Int = 0, at index: Int) {
    monitor.locked {
      slots[index % window] = (result, byteCount)
      waitingBytes += byteCount
      if index == taken { monitor.signal(.result) }
    }
  }

  /// The next result in order; `nil` after the last, or after the last that was begun when it was stopped.
  func take() -> Result? {
    monitor.locked {
      guard taken < (isStopped ? next : end) else { return nil }
      while slots[taken % window] == nil { monitor.wait(.result) }
      let waiting = slots[taken % window]
      slots[taken % window] = nil
      taken += 1
      waitingBytes -= waiting?.byteCount ?? 0
      monitor.broadcast(.room)
      return waiting?.result
    }
  }

  /// Workers get no more work.
  func stop() {
    monitor.locked {
      isStopped = true
      monitor.broadcast(.room)
    }
  }
}
