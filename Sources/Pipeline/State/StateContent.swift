internal import Emission
internal import Glibc

/// The open file of a state. One descriptor from the check to the last look: what was checked is what is read.
final class StateContent {
  let path: String
  let descriptor: Int32
  /// Of a read after the check. What was read since then must not be believed.
  private var failure: OutputError?

  /// `nil` where the file cannot be opened.
  init?(_ path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { return nil }
    self.path = path
  }

  deinit { close(descriptor) }

  func noteEnd() {
    failure = OutputError("read", path: path, reason: "it ends before its end, or cannot be read any more")
  }

  func check() throws(OutputError) {
    if let failure { throw failure }
  }
}
