internal import CSQLite
internal import Glibc

/// A file system for SQLite (<https://www.sqlite.org/vfs.html>) in which a database is a file and what was changed of it.
/// All other files are left to the file system of the system.
final class LayerFileSystem {
  let layer: FileLayer
  private let registered = UnsafeMutablePointer<diarium_file_system>.allocate(capacity: 1)
  /// Each has one of its own.
  let name: String

  /// - Parameter layer: Of the one database that is opened here.
  init(_ layer: FileLayer) throws(SQLiteError) {
    self.layer = layer
    name = "diarium-\(UInt(bitPattern: registered))"
    let system = sqlite3_vfs_find(nil)
    guard var calls = system?.pointee else {
      registered.deallocate()
      throw SQLiteError(code: SQLITE_ERROR, message: "SQLite has no file system")
    }
    calls.zName = UnsafePointer(strdup(name))
    calls.szOsFile += Int32(LayerCalls.headSize)
    calls.xOpen = { LayerCalls.open($0, $1, $2, $3, $4) }
    registered.initialize(
      to: diarium_file_system(base: calls, system: system, owner: Unmanaged.passUnretained(self).toOpaque()))
    sqlite3_vfs_register(base, 0)
  }

  /// What SQLite knows it by.
  private var base: UnsafeMutablePointer<sqlite3_vfs> {
    UnsafeMutableRawPointer(registered).assumingMemoryBound(to: sqlite3_vfs.self)
  }

  /// The connection holds it until the database is closed.
  deinit {
    sqlite3_vfs_unregister(base)
    free(UnsafeMutablePointer(mutating: base.pointee.zName))
    registered.deallocate()
  }
}
