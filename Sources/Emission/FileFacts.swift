/// What the manifest says of a file.
package struct FileFacts: Hashable, Sendable {
  /// 64 hexadecimal digits.
  package let sha256: String
  package let byteCount: Int
}

extension FileFacts {
  /// The facts of a file as it stands on the disk.
  init(of path: String) throws(OutputError) {
    let file = try MappedFile(path)
    self.init(sha256: DigestStream.hexadecimal(of: UnsafeRawBufferPointer(file.bytes)), byteCount: file.bytes.count)
  }
}
