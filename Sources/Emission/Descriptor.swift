internal import Glibc

/// A file descriptor, written with `write(2)`; no call loses an error.
package struct Descriptor: Sendable {
  package let number: Int32
  /// For messages.
  package let path: String

  package init(number: Int32, path: String) {
    self.number = number
    self.path = path
  }

  /// Writes all of the bytes, however many calls it takes.
  package func write(_ bytes: [UInt8]) throws(OutputError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(number, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw OutputError("write", path: path, errorNumber: errno) }
      written += count
    }
  }

  /// Waits until the disk has a file, or the names in a folder.
  package static func synchronize(_ path: String) throws(OutputError) {
    let number = open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { throw OutputError("open", path: path, errorNumber: errno) }
    defer { close(number) }
    guard fsync(number) == 0 else { throw OutputError("fsync", path: path, errorNumber: errno) }
  }
}
