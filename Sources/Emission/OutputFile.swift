/// A file of the archive while it is written: digested on the way.
final class OutputFile {
  private let file: BufferedFile
  private let digest = DigestStream()
  private var byteCount = 0

  /// Makes a new file; one of that name is an error.
  init(creating path: String) throws(OutputError) { file = try BufferedFile(creating: path) }

  func append(_ bytes: UnsafeBufferPointer<UInt8>) throws(OutputError) {
    byteCount += bytes.count
    digest.update(UnsafeRawBufferPointer(bytes))
    try file.append(bytes)
  }

  func append(_ bytes: [UInt8]) throws(OutputError) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(OutputError) in try append(bytes) }
  }

  /// Brings the file to the disk and closes it.
  func finish() throws(OutputError) -> FileFacts {
    try file.synchronize()
    return try close()
  }

  /// Closes the file, which `Descriptor.synchronize` has still to bring to the disk.
  func close() throws(OutputError) -> FileFacts {
    try file.suspend()
    return FileFacts(sha256: digest.finish(), byteCount: byteCount)
  }
}
