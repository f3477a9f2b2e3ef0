/// What the manifest says of a file.
package struct FileFacts: Hashable, Sendable {
  /// 64 hexadecimal digits.
  package let sha256: String
  package let byteCount: Int
}

extension MappedFile {
  var facts: FileFacts {
    FileFacts(sha256: withBytes { DigestStream.hexadecimal(of: UnsafeRawBufferPointer($0)) }, byteCount: count)
  }
}

extension FileFacts {
  /// The facts of a file as it stands on the disk.
  init(of path: String) throws(OutputError) {
    self = try MappedFile(path).facts
  }
}
