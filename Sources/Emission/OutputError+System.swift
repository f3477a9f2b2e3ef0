internal import Glibc
internal import SQLite

extension OutputError {
  /// - Parameter errorNumber: `errno`, read straight after the call that failed.
  package init(_ what: String, path: String, errorNumber: Int32) {
    self.init(what, path: path, reason: String(cString: strerror(errorNumber)), errorNumber: errorNumber)
  }

  init(_ error: SQLiteError, path: String) {
    /// SQLITE_FULL hides the number of the system error that caused it.
    let full = error.code & 0xFF == 13
    let number = full ? ENOSPC : error.systemError
    let reason = number == 0 ? error.message : String(cString: strerror(number))
    self.init("write the index", path: path, reason: reason, errorNumber: number)
  }
}
