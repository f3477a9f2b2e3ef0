package import Documents

extension SourceDocument {
  /// - Parameter path: Relative to the source, as in ids.
  package init(path: String, of source: SourceFolder, bytes: [UInt8]) {
    self.init(
      identity: DocumentIdentity(
        source: source.name, id: source.name + "/" + path, sha256: Digest.sha256(bytes), byteCount: bytes.count,
        mediaType: MediaType(detectedIn: bytes), municipality: source.municipality),
      bytes: bytes)
  }
}
