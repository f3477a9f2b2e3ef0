internal import Glibc

/// A file that is written from its start to its end, in pieces of a fair size.
final class BufferedFile {
  private static let bufferSize = 1 << 16

  private let path: String
  private var descriptor: Descriptor?
  private var buffer: [UInt8] = []

  /// Makes a new file; one of that name is an error.
  init(creating path: String) throws(OutputError) {
    self.path = path
    descriptor = try Descriptor.open(path, O_WRONLY | O_CREAT | O_EXCL)
  }

  deinit {
    if let descriptor { try? descriptor.close() }
  }

  func append(_ bytes: UnsafeBufferPointer<UInt8>) throws(OutputError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Writes what there is and gives buffer and descriptor back; the next `append` takes new ones.
  func suspend() throws(OutputError) {
    try flush()
    buffer = []
    // Closed once, whatever comes of it: another thread may have its number next.
    let open = descriptor
    descriptor = nil
    try open?.close()
  }

  /// Brings what was written to the disk.
  func synchronize() throws(OutputError) {
    try flush()
    try opened().synchronize()
  }

  private func flush() throws(OutputError) {
    if buffer.isEmpty { return }
    try opened().write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private func opened() throws(OutputError) -> Descriptor {
    if let descriptor { return descriptor }
    let reopened = try Descriptor.open(path, O_WRONLY | O_APPEND)
    descriptor = reopened
    return reopened
  }
}
