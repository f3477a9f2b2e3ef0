internal import Glibc

/// A file that is written through a buffer. Every failing call is an error; nothing is lost in silence.
package final class OutputFile {
  private static let bufferSize = 1 << 18

  package let path: String
  private let descriptor: Int32
  private let closesDescriptor: Bool
  private var buffer: [UInt8] = []

  /// A new file, or a file that is written anew.
  package init(creating path: String) throws(OutputError) {
    self.path = path
    closesDescriptor = true
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw OutputError("open", path, errno: errno) }
  }

  package init(appendingTo path: String) throws(OutputError) {
    self.path = path
    closesDescriptor = true
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw OutputError("open", path, errno: errno) }
  }

  /// A stream that is open already and stays open: standard output or error.
  package init(descriptor: Int32, name: String) {
    path = name
    closesDescriptor = false
    self.descriptor = descriptor
  }

  deinit {
    if closesDescriptor, descriptor >= 0 { close(descriptor) }
  }

  package func write(_ bytes: some Collection<UInt8>) throws(OutputError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.bufferSize { try flush() }
  }

  package func write(_ text: String) throws(OutputError) { try write(text.utf8) }

  /// Hands what is buffered to the system: all of it, however few bytes one call takes.
  package func flush() throws(OutputError) {
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw OutputError("write", path, errno: errno) }
      written += count
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes the rest and waits until the disk has it.
  package func sync() throws(OutputError) {
    try flush()
    guard fsync(descriptor) == 0 else { throw OutputError("fsync", path, errno: errno) }
  }
}
