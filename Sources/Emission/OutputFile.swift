internal import Glibc

/// A file of the archive while it is written: buffered, digested on the way, on disk when finished.
final class OutputFile {
  private static let bufferSize = 1 << 18

  let path: String
  private(set) var byteCount = 0
  private var descriptor: Descriptor?
  private var buffer: [UInt8] = []
  private let digest = DigestStream()

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
    byteCount += bytes.count
    if buffer.count >= Self.bufferSize { try flush() }
  }

  func append(_ bytes: [UInt8]) throws(OutputError) {
    buffer += bytes
    byteCount += bytes.count
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Gives the descriptor back; the next `append` takes a new one.
  func suspend() throws(OutputError) {
    try flush()
    try descriptor?.close()
    descriptor = nil
    buffer = []
  }

  /// Brings the file to the disk and closes it.
  func finish() throws(OutputError) -> FileFacts {
    try flush()
    try opened().synchronize()
    try suspend()
    return FileFacts(sha256: digest.finish(), byteCount: byteCount)
  }

  private func flush() throws(OutputError) {
    if buffer.isEmpty { return }
    digest.update(buffer)
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
