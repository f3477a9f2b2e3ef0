internal import Threads

/// Results of workers in the order of their work, with a bound on how far the workers run ahead.
///
/// The bound is on `next - taken`: bounding the running tasks alone would let finished ones pile up behind a slow one.
///
/// `@unchecked Sendable`: every access is under the lock.
final class ReorderBuffer<Result: Sendable>: @unchecked Sendable {
  private let count: Int
  private let window: Int
  private var slots: [Result?]
  /// The next piece of work nobody has.
  private var next = 0
  /// The next result in order.
  private var taken = 0
  private var isStopped = false
  private let monitor = Monitor()

  init(count: Int, window: Int) {
    self.count = count
    self.window = max(1, window)
    slots = Array(repeating: nil, count: max(1, window))
  }

  /// A piece of work; waits while the workers are too far ahead. `nil` where there is no more.
  func claim() -> Int? {
    monitor.locked {
      while next < count, next - taken >= window, !isStopped { monitor.wait(.room) }
      guard next < count, !isStopped else { return nil }
      defer { next += 1 }
      return next
    }
  }

  func put(_ result: Result, at index: Int) {
    monitor.locked {
      slots[index % window] = result
      if index == taken { monitor.signal(.result) }
    }
  }

  /// The next result in order; `nil` after the last, or after the last that was begun when it was stopped.
  func take() -> Result? {
    monitor.locked {
      guard taken < (isStopped ? next : count) else { return nil }
      while slots[taken % window] == nil { monitor.wait(.result) }
      let result = slots[taken % window]
      slots[taken % window] = nil
      taken += 1
      monitor.signal(.room)
      return result
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
