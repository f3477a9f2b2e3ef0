import Testing
import Threads

@Suite struct BackgroundWorkTests {
  private struct Failure: Error, Equatable {
    let number: Int
  }

  @Test func givesWhatTheBodyReturns() throws {
    let work = BackgroundWork { () throws(Failure) in (0..<1_000).reduce(0, +) }
    #expect(try work.value() == 499_500)
    #expect(try work.value() == 499_500)
  }

  @Test func throwsWhatTheBodyThrows() {
    let work = BackgroundWork<Int, Failure> { () throws(Failure) in throw Failure(number: 7) }
    #expect(throws: Failure(number: 7)) { try work.value() }
  }

  /// The body goes on while its maker does something else.
  @Test func runsBesideItsMaker() throws {
    let monitor = Monitor()
    let box = Box()
    let work = BackgroundWork { () throws(Failure) in
      monitor.locked { while box.value == 0 { monitor.wait(.result) } }
      return box.value
    }
    monitor.locked {
      box.value = 3
      monitor.broadcast(.result)
    }
    #expect(try work.value() == 3)
  }

  /// `@unchecked Sendable`: under the lock of the test.
  private final class Box: @unchecked Sendable {
    var value = 0
  }
}
