internal import CSQLite
internal import Glibc

/// SQLite's calls for the database of a `LayerFileSystem`.
struct LayerCalls {
  typealias File = UnsafeMutablePointer<sqlite3_file>

  /// Bytes that stand before what the file system of the system keeps of a file.
  static let headSize = MemoryLayout<diarium_file>.stride

  /// SQLITE_IOERR_READ, SQLITE_IOERR_SHORT_READ and SQLITE_IOERR_WRITE, macros that Swift does not see.
  private static let failedRead = SQLITE_IOERR | 1 << 8
  private static let shortRead = SQLITE_IOERR | 2 << 8
  private static let failedWrite = SQLITE_IOERR | 3 << 8

  private let layer: FileLayer
  /// The file with the changes, and the calls for it.
  private let changes: File
  private let system: UnsafePointer<sqlite3_io_methods>

  /// - Parameter file: Was opened by `open`.
  private init?(_ file: File?) {
    guard let file else { return nil }
    let head = UnsafeRawPointer(file).assumingMemoryBound(to: diarium_file.self)
    layer = Unmanaged<LayerFileSystem>.fromOpaque(head.pointee.owner).takeUnretainedValue().layer
    changes = Self.changes(file)
    system = changes.pointee.pMethods
  }

  static func open(
    _ fileSystem: UnsafeMutablePointer<sqlite3_vfs>?, _ name: UnsafePointer<CChar>?, _ file: File?, _ flags: Int32,
    _ outFlags: UnsafeMutablePointer<Int32>?
  ) -> Int32 {
    guard let fileSystem, let file else { return SQLITE_MISUSE }
    let registered = UnsafeRawPointer(fileSystem).assumingMemoryBound(to: diarium_file_system.self).pointee
    guard let system = registered.system, let open = system.pointee.xOpen else { return SQLITE_CANTOPEN }
    guard flags & SQLITE_OPEN_MAIN_DB != 0 else { return open(system, name, file, flags, outFlags) }
    let code = open(system, name, changes(file), flags, outFlags)
    // Without calls SQLite does not close the file.
    let base = sqlite3_file(pMethods: code == SQLITE_OK ? UnsafePointer(calls) : nil)
    UnsafeMutableRawPointer(file).assumingMemoryBound(to: diarium_file.self)
      .initialize(to: diarium_file(base: base, owner: registered.owner))
    return code
  }

  private static func changes(_ file: File) -> File {
    (UnsafeMutableRawPointer(file) + headSize).assumingMemoryBound(to: sqlite3_file.self)
  }

  /// Block by block from the one file or the other: a page that is larger than a block has all its blocks in one of them.
  private func read(_ buffer: UnsafeMutableRawPointer?, _ count: Int32, _ offset: Int64) -> Int32 {
    guard let buffer else { return SQLITE_MISUSE }
    var done = 0
    while done < Int(count) {
      let start = Int(offset) + done
      let length = min(Int(count) - done, FileLayer.blockSize - start % FileLayer.blockSize)
      let code =
        layer.holds(start)
        ? system.pointee.xRead(changes, buffer + done, Int32(length), Int64(start))
        : readBase(buffer + done, length, start)
      done += length
      if code == SQLITE_OK { continue }
      if code == Self.shortRead { memset(buffer + done, 0, Int(count) - done) }
      return code
    }
    return SQLITE_OK
  }

  private func readBase(_ buffer: UnsafeMutableRawPointer, _ count: Int, _ offset: Int) -> Int32 {
    let wanted = min(count, layer.baseByteCount - offset)
    while true {
      let done = pread(layer.base, buffer, wanted, offset)
      if done < 0 && errno == EINTR { continue }
      if done == count { return SQLITE_OK }
      if done >= 0 { errno = EIO }
      if done != wanted { return Self.failedRead }
      // After the end of a file SQLite wants zeros, and to be told.
      memset(buffer + done, 0, count - done)
      return Self.shortRead
    }
  }

  private func write(_ bytes: UnsafeRawPointer?, _ count: Int32, _ offset: Int64) -> Int32 {
    guard layer.claim(Int(offset)..<Int(offset) + Int(count)) else { return Self.failedWrite }
    return system.pointee.xWrite(changes, bytes, count, offset)
  }

  private func resize(to size: Int64) -> Int32 {
    layer.resize(to: Int(size))
    return system.pointee.xTruncate(changes, size)
  }

  private func size(_ result: UnsafeMutablePointer<Int64>?) -> Int32 {
    result?.pointee = Int64(layer.byteCount)
    return SQLITE_OK
  }

  /// Leaves a call to the file with the changes.
  private static func forward(_ file: File?, _ call: (sqlite3_io_methods, File) -> Int32) -> Int32 {
    LayerCalls(file).map { call($0.system.pointee, $0.changes) } ?? SQLITE_MISUSE
  }

  /// Of version 1: no memory is shared and no file is mapped.
  private nonisolated(unsafe) static let calls: UnsafeMutablePointer<sqlite3_io_methods> = {
    var calls = sqlite3_io_methods()
    calls.iVersion = 1
    calls.xClose = { forward($0) { $0.xClose($1) } }
    calls.xRead = { LayerCalls($0)?.read($1, $2, $3) ?? SQLITE_MISUSE }
    calls.xWrite = { LayerCalls($0)?.write($1, $2, $3) ?? SQLITE_MISUSE }
    calls.xTruncate = { LayerCalls($0)?.resize(to: $1) ?? SQLITE_MISUSE }
    calls.xSync = { file, flags in forward(file) { $0.xSync($1, flags) } }
    calls.xFileSize = { LayerCalls($0)?.size($1) ?? SQLITE_MISUSE }
    calls.xLock = { file, level in forward(file) { $0.xLock($1, level) } }
    calls.xUnlock = { file, level in forward(file) { $0.xUnlock($1, level) } }
    calls.xCheckReservedLock = { file, result in forward(file) { $0.xCheckReservedLock($1, result) } }
    calls.xFileControl = { file, code, argument in forward(file) { $0.xFileControl($1, code, argument) } }
    calls.xSectorSize = { forward($0) { $0.xSectorSize($1) } }
    calls.xDeviceCharacteristics = { forward($0) { $0.xDeviceCharacteristics($1) } }
    let memory = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
    memory.initialize(to: calls)
    return memory
  }()
}
