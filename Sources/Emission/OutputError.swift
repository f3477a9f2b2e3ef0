internal import Glibc

/// What could not be written, and why. It ends the run: the archive that stands is left as it is.
///
///     out/generations/000002.tmp/records/a.jsonl: write: No space left on device (ENOSPC)
package struct OutputError: Error, Hashable, Sendable {
  package let path: String
  /// The call that failed ("write", "fsync", "rename").
  package let operation: String
  /// `errno` of the call; 0 where the reason is in `detail` alone.
  package let errno: Int32
  package let detail: String

  package init(_ operation: String, _ path: String, errno: Int32) {
    self.path = path
    self.operation = operation
    self.errno = errno
    detail = String(cString: strerror(errno)) + " (\(SystemErrorName.of(errno)))"
  }

  package init(_ operation: String, _ path: String, detail: String) {
    self.path = path
    self.operation = operation
    errno = 0
    self.detail = detail
  }
}

extension OutputError: CustomStringConvertible {
  package var description: String { "\(path): \(operation): \(detail)" }
}
