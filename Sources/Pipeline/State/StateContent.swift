internal import Emission
internal import Glibc
internal import Threads

/// The open file of a state. One descriptor from the check to the last look: what was checked is what is read.
///
/// `@unchecked Sendable`: what changes is under the lock.
final class StateContent: @unchecked Sendable {
  let path: String
  let descriptor: Int32
  /// Of a read after the check. What was read since then must not be believed.
  private var failure: OutputError?
  private let monitor = Monitor()

  /// `nil` where the file cannot be opened.
  init?(_ path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { return nil }
    self.path = path
  }

  deinit { close(descriptor) }

  func noteEnd() {
    monitor.locked {
      failure = OutputError("read", path: path, reason: "it ends before its end, or cannot be read any more")
    }
  }

  func check() throws(OutputError) {
    if let failure = monitor.locked({ failure }) { throw failure }
  }
}
