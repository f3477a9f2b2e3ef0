internal import Glibc

/// What could not be written, and why: `out/runs.jsonl: write: No space left on device`.
package struct OutputError: Error, Hashable, Sendable {
  /// What was tried ("write", "fsync", "rename").
  package let what: String
  package let path: String
  package let reason: String
  /// `errno` where a system call failed, else 0.
  package let errorNumber: Int32

  package init(_ what: String, path: String, reason: String, errorNumber: Int32 = 0) {
    self.what = what
    self.path = path
    self.reason = reason
    self.errorNumber = errorNumber
  }

  /// - Parameter errorNumber: `errno`, read straight after the call that failed.
  package init(_ what: String, path: String, errorNumber: Int32) {
    self.init(what, path: path, reason: String(cString: strerror(errorNumber)), errorNumber: errorNumber)
  }
}

extension OutputError: CustomStringConvertible {
  package var description: String { "\(path): \(what): \(reason)" }
}
