internal import CSQLite

/// An open SQLite database. Belongs to one thread at a time.
package final class Connection {
  package enum Access {
    /// Makes the file where there is none.
    case readWrite
    case readOnly
  }

  /// Once, before SQLite starts, which the first call of it does.
  private static let settings: Void = _ = diarium_sqlite_stop_counting_memory()

  let handle: OpaquePointer
  /// In use until the database is closed; `nil` for that of the system.
  private let fileSystem: LayerFileSystem?

  private init(_ path: String, _ flags: Int32, over layer: FileLayer? = nil) throws(SQLiteError) {
    _ = Self.settings
    var fileSystem: LayerFileSystem?
    if let layer { fileSystem = try LayerFileSystem(layer) }
    self.fileSystem = fileSystem
    handle = try Self.open(path, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, in: fileSystem)
  }

  /// - Throws: `SQLiteError` where the file cannot be opened. A file that is no database shows at the first statement.
  package convenience init(path: String, access: Access) throws(SQLiteError) {
    try self.init(path, access == .readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
  }

  /// Opens the database that a file and what was changed of it are together.
  ///
  /// - Parameter path: Of the file with the changes, which is made.
  package convenience init(changes path: String, layer: FileLayer) throws(SQLiteError) {
    try self.init(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, over: layer)
  }

  /// Opens a database that stands in memory, for checks that SQLite only makes where it may write.
  ///
  /// - Parameter image: The bytes of a database file, writable, which must outlive the connection.
  package convenience init(image: UnsafeMutableRawBufferPointer) throws(SQLiteError) {
    try self.init(":memory:", SQLITE_OPEN_READWRITE)
    let size = Int64(image.count)
    let bytes = image.baseAddress?.assumingMemoryBound(to: UInt8.self)
    try check(sqlite3_deserialize(handle, "main", bytes, size, size, 0), "deserialize")
  }

  deinit { sqlite3_close_v2(handle) }

  private static func open(_ path: String, _ flags: Int32, in fileSystem: LayerFileSystem?) throws(SQLiteError)
    -> OpaquePointer
  {
    var pointer: OpaquePointer?
    let code = sqlite3_open_v2(path, &pointer, flags, fileSystem?.name)
    guard let pointer else {
      throw SQLiteError(code: code, message: String(cString: sqlite3_errstr(code)), sql: "open", systemError: 0)
    }
    guard code == SQLITE_OK else {
      defer { sqlite3_close_v2(pointer) }
      throw error(code, of: pointer, sql: "open")
    }
    return pointer
  }

  /// Runs one or more statements that give no rows, or whose rows do not matter.
  package func execute(_ sql: String) throws(SQLiteError) {
    try check(sqlite3_exec(handle, sql, nil, nil, nil), sql)
  }

  package func prepare(_ sql: String) throws(SQLiteError) -> Statement {
    try Statement(sql, on: self)
  }

  /// The first column of the first row of a query.
  package func integer(_ sql: String) throws(SQLiteError) -> Int {
    let statement = try prepare(sql)
    return try statement.next() ? statement.integer(0) : 0
  }

  func check(_ code: Int32, _ sql: String) throws(SQLiteError) {
    if code != SQLITE_OK { throw Self.error(code, of: handle, sql: sql) }
  }

  static func error(_ code: Int32, of handle: OpaquePointer, sql: String) -> SQLiteError {
    SQLiteError(
      code: code, message: String(cString: sqlite3_errmsg(handle)), sql: sql,
      systemError: sqlite3_system_errno(handle))
  }
}
