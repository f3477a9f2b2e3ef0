internal import Glibc

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

  /// - Throws: Where the file is not what the manifest says, lest what is damaged be written again as whole.
  func check(against expected: FileFacts?, path: String) throws(OutputError) {
    if facts == expected { return }
    throw OutputError(
      "read", path: path,
      reason: "is damaged (its SHA-256 is not that of the manifest); `diarium run --full` makes it anew")
  }
}

extension FileFacts {
  /// The facts of a file as it stands on the disk, read piece by piece: an index may be larger than memory.
  init(of path: String) throws(OutputError) {
    let file = try Descriptor.open(path, O_RDONLY)
    defer { try? file.close() }
    let digest = DigestStream()
    var byteCount = 0
    try file.forEachPiece { piece in
      digest.update(piece)
      byteCount += piece.count
    }
    self.init(sha256: digest.finish(), byteCount: byteCount)
  }
}
