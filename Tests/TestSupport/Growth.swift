import Glibc

/// How the time that some work takes grows with its size.
package enum Growth {
  /// Between 4, where the time is in proportion, and 16, where it grows with the square.
  package static let most = 8.0

  /// How many times longer four times as much takes; the least of three, since a machine has other work too.
  ///
  /// - Parameter work: Work of a size, on the caller's thread.
  package static func factor<Input>(_ size: Int, of input: (Int) -> Input, _ work: (Input) throws -> Void) rethrows
    -> Double
  {
    let (small, large) = (input(size), input(4 * size))
    var least = Double.infinity
    for _ in 0..<3 where least >= most {
      let time = try seconds { try work(small) }
      least = min(least, try seconds { try work(large) } / time)
    }
    return least
  }

  /// Of the processor: other threads run beside this one.
  private static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = now()
    try work()
    return now() - start
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
