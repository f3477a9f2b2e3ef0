internal import Glibc

/// A file descriptor, written with `write(2)` and nothing between: no call here loses an error.
package struct Descriptor: Sendable {
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

  /// Writes all of the bytes, however many calls it takes.
  package func write(_ bytes: UnsafeRawBufferPointer) throws(OutputError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(number, rest.baseAddress, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw OutputError("write", path: path, errorNumber: errno)
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }

  package func write(_ bytes: [UInt8]) throws(OutputError) {
    try bytes.withUnsafeBufferPointer { (buffer) throws(OutputError) in try write(UnsafeRawBufferPointer(buffer)) }
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

  /// Makes the names in a directory, or the content of a file that another library wrote, survive a power cut.
  package static func synchronize(_ path: String) throws(OutputError) {
    let descriptor = try open(path, O_RDONLY)
    do {
      try descriptor.synchronize()
    } catch {
      try? descriptor.close()
      throw error
    }
    try descriptor.close()
  }
}
