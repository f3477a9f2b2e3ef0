/// Something of the archive could not be written: the run ends with exit status 5, the last archive stays as it was.
package struct OutputError: Error, Hashable, Sendable {
  /// What was tried: "write", "fsync", "create index".
  package let what: String
  package let path: String
  /// The system's words: "No space left on device".
  package let reason: String
  /// `errno` where a system call failed, else 0.
  package let errorNumber: Int32

  package init(_ what: String, path: String, reason: String, errorNumber: Int32 = 0) {
    self.what = what
    self.path = path
    self.reason = reason
    self.errorNumber = errorNumber
  }
}

extension OutputError: CustomStringConvertible {
  package var description: String { "\(path): \(what): \(reason)" }
}
