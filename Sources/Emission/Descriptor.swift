internal import CSystem
internal import Glibc

/// A file descriptor, written with `write(2)` and nothing between: no call here loses an error.
package struct Descriptor: Sendable {
  /// Bytes read at a time, at the start of a page: as much as stays in the processor's cache. Four times as much, or at
  /// any place, takes twice as long to copy.
  private static let (pieceSize, pageSize) = (1 << 16, 4096)

  package let number: Int32
  /// For messages.
  package let path: String

  package init(number: Int32, path: String) {
    self.number = number
    self.path = path
  }

  package static let standardOutput = Descriptor(number: STDOUT_FILENO, path: "standard output")

  static func open(_ path: String, _ flags: Int32) throws(OutputError) -> Descriptor {
    let number = Glibc.open(path, flags | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw OutputError("open", path: path, errorNumber: errno) }
    return Descriptor(number: number, path: path)
  }

  /// Opens a file, and closes it again where `body` fails.
  static func opening<Value>(
    _ path: String, _ flags: Int32, _ body: (Descriptor) throws(OutputError) -> Value
  ) throws(OutputError) -> Value {
    let descriptor = try open(path, flags)
    do throws(OutputError) {
      return try body(descriptor)
    } catch {
      try? descriptor.close()
      throw error
    }
  }

  func byteCount() throws(OutputError) -> Int {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw OutputError("stat", path: path, errorNumber: errno) }
    return Int(status.st_size)
  }

  func resize(to byteCount: Int) throws(OutputError) {
    while ftruncate(number, byteCount) != 0 {
      if errno != EINTR { throw OutputError("write", path: path, errorNumber: errno) }
    }
  }

  /// Writes all of the bytes, however many calls it takes.
  ///
  /// - Parameter offset: `nil` to write where the descriptor stands.
  package func write(_ bytes: UnsafeRawBufferPointer, at offset: Int? = nil) throws(OutputError) {
    var done = 0
    while done < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
      let count =
        offset.map { pwrite(number, rest.baseAddress, rest.count, $0 + done) }
        ?? Glibc.write(number, rest.baseAddress, rest.count)
      if count >= 0 {
        done += count
      } else if errno != EINTR {
        throw OutputError("write", path: path, errorNumber: errno)
      }
    }
  }

  package func write(_ bytes: [UInt8]) throws(OutputError) {
    try bytes.withUnsafeBufferPointer { (buffer) throws(OutputError) in try write(UnsafeRawBufferPointer(buffer)) }
  }

  /// Reads on to the end of the file.
  ///
  /// - Parameter body: Gets bytes that stand there only during the call.
  func forEachPiece(_ body: (UnsafeRawBufferPointer) throws(OutputError) -> Void) throws(OutputError) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.pieceSize, alignment: Self.pageSize)
    defer { buffer.deallocate() }
    while true {
      let count = Glibc.read(number, buffer.baseAddress, buffer.count)
      if count == 0 { return }
      if count > 0 {
        try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      } else if errno != EINTR {
        throw OutputError("read", path: path, errorNumber: errno)
      }
    }
  }

  /// Fills a buffer with what stands at a place.
  func read(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(OutputError) {
    var done = 0
    while done < buffer.count {
      let count = pread(number, buffer.baseAddress.map { $0 + done }, buffer.count - done, offset + done)
      if count > 0 {
        done += count
      } else if count == 0 {
        throw OutputError("read", path: path, reason: "has become shorter")
      } else if errno != EINTR {
        throw OutputError("read", path: path, errorNumber: errno)
      }
    }
  }

  func synchronize() throws(OutputError) {
    while fsync(number) != 0 {
      if errno != EINTR { throw OutputError("fsync", path: path, errorNumber: errno) }
    }
  }

  /// Some file systems (NFS) report a failed write only here. After EINTR the descriptor is gone all the same.
  func close() throws(OutputError) {
    if Glibc.close(number) != 0, errno != EINTR { throw OutputError("close", path: path, errorNumber: errno) }
  }

  /// Brings files that are written and closed to the disk: all are begun with before the first is waited for.
  static func synchronize(all paths: [String]) throws(OutputError) {
    for path in paths { beginSynchronizing(path) }
    for path in paths { try synchronize(path) }
  }

  /// Only a hint to the kernel: whether a file is on the disk, `synchronize` says.
  static func beginSynchronizing(_ path: String) {
    guard let descriptor = try? open(path, O_RDONLY) else { return }
    _ = system_begin_writing(descriptor.number)
    try? descriptor.close()
  }

  /// Makes the names in a directory, or the content of a file that another library wrote, survive a power cut.
  package static func synchronize(_ path: String) throws(OutputError) {
    let descriptor = try opening(path, O_RDONLY) { (descriptor) throws(OutputError) in
      try descriptor.synchronize()
      return descriptor
    }
    try descriptor.close()
  }
}
