/// A call of SQLite that failed, with the statement that caused it.
package struct SQLiteError: Error, Hashable, Sendable {
  /// Extended result code (<https://www.sqlite.org/rescode.html>).
  package let code: Int32
  /// SQLite's own words.
  package let message: String
  package let sql: String
  /// `errno` of the system call that failed; 0 where none did.
  package let systemError: Int32

  package static let notADatabase: Int32 = 26

  /// Whether the file is no database, or a damaged one (11, SQLITE_CORRUPT).
  package var tellsOfDamage: Bool { [11, Self.notADatabase].contains(code & 0xFF) }

  package init(code: Int32, message: String, sql: String = "", systemError: Int32 = 0) {
    self.code = code
    self.message = message
    self.sql = sql
    self.systemError = systemError
  }
}

extension SQLiteError: CustomStringConvertible {
  package var description: String { "SQLite error \(code): \(message)" }
}
