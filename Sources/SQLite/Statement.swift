internal import CSQLite

/// A prepared statement, used again and again. Parameters count from 1, columns from 0.
package final class Statement {
  private let connection: Connection
  private let handle: OpaquePointer
  private let sql: String

  init(_ sql: String, on connection: Connection) throws(SQLiteError) {
    var pointer: OpaquePointer?
    try connection.check(sqlite3_prepare_v2(connection.handle, sql, -1, &pointer, nil), sql)
    guard let pointer else { throw Connection.error(SQLITE_MISUSE, of: connection.handle, sql: sql) }
    handle = pointer
    self.connection = connection
    self.sql = sql
  }

  deinit { sqlite3_finalize(handle) }

  // MARK: Parameters

  package func bind(_ index: Int32, _ number: Int) { sqlite3_bind_int64(handle, index, Int64(number)) }

  package func bindNull(_ index: Int32) { sqlite3_bind_null(handle, index) }

  package func bind(_ index: Int32, _ text: String?) {
    guard let text else { return bindNull(index) }
    // SQLITE_TRANSIENT: SQLite copies the bytes before the call returns.
    sqlite3_bind_text(handle, index, text, Int32(clamping: text.utf8.count), unsafeBitCast(-1, to: Destructor.self))
  }

  /// Binds a named parameter (":from"); a name that the statement has not is left alone.
  package func bind(_ name: String, _ text: String) {
    let index = sqlite3_bind_parameter_index(handle, name)
    if index > 0 { bind(index, text) }
  }

  package func bind(_ name: String, _ number: Int) {
    let index = sqlite3_bind_parameter_index(handle, name)
    if index > 0 { bind(index, number) }
  }

  /// - Parameter utf8: Bytes that stay where they are until the next `run()` or `reset()`; SQLite does not copy them.
  package func bind(_ index: Int32, borrowing utf8: UnsafeBufferPointer<UInt8>) {
    let start = UnsafeRawPointer(utf8.baseAddress ?? Self.empty.utf8Start).assumingMemoryBound(to: CChar.self)
    sqlite3_bind_text64(handle, index, start, UInt64(utf8.count), nil, UInt8(SQLITE_UTF8))
  }

  private typealias Destructor = sqlite3_destructor_type

  /// An empty text needs a pointer too: SQLite takes a null one for NULL.
  private static let empty: StaticString = ""

  // MARK: Rows

  /// Runs a statement without rows to its end, and makes it ready for the next.
  package func run() throws(SQLiteError) {
    while try next() {}
  }

  /// Moves to the next row; at the end resets the statement and says `false`.
  package func next() throws(SQLiteError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      sqlite3_reset(handle)
      return false
    case let code:
      let failure = Connection.error(code, of: connection.handle, sql: sql)
      sqlite3_reset(handle)
      throw failure
    }
  }

  package func reset() { sqlite3_reset(handle) }

  package func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  package func number(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }

  package func text(_ column: Int32) -> String? { bytes(column).map { String(decoding: $0, as: UTF8.self) } }

  /// The bytes of a text; `nil` where the column is NULL.
  package func bytes(_ column: Int32) -> [UInt8]? {
    guard let start = sqlite3_column_text(handle, column) else { return nil }
    return Array(UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }
}
