package import Documents

/// A file's content, read whole, before anything has looked into it.
package struct FetchedFile: Sendable {
  /// Name of the source in `pipeline.json`.
  package let source: String
  /// `<source>/<relative path>`.
  package let id: String
  package let municipality: Municipality?
  /// Of the bytes, 64 hexadecimal digits.
  package let sha256: String
  package let bytes: [UInt8]
  /// As `FoundFiles.stamp(at:)`, when the file was read.
  package let stamp: UInt64
  /// Seconds since 1970 of the file's last change; 0 where it is not known.
  package let lastChange: Int

  package init(
    source: String, id: String, municipality: Municipality?, sha256: String, bytes: [UInt8], stamp: UInt64 = 0,
    lastChange: Int = 0
  ) {
    self.stamp = stamp
    self.lastChange = lastChange
    self.source = source
    self.id = id
    self.municipality = municipality
    self.sha256 = sha256
    self.bytes = bytes
  }

  /// - Parameter path: Relative to the source, as in ids.
  package init(path: String, of source: SourceFolder, bytes: [UInt8], stamp: UInt64 = 0, lastChange: Int = 0) {
    self.init(
      source: source.name, id: source.name + "/" + path, municipality: source.municipality,
      sha256: Digest.sha256(bytes), bytes: bytes, stamp: stamp, lastChange: lastChange)
  }
}

extension FetchedFile {
  /// Whether it is text of any kind, whose size tells about what it costs to read: no archive, PDF or image.
  package var isPlain: Bool { FileSignature.type(of: bytes) == nil }
}

extension SourceDocument {
  /// A file with its media type, for which its content is looked into.
  package init(_ file: FetchedFile) {
    self.init(
      identity: DocumentIdentity(
        source: file.source, id: file.id, sha256: file.sha256, byteCount: file.bytes.count,
        mediaType: MediaType(detectedIn: file.bytes), municipality: file.municipality),
      bytes: file.bytes)
  }

  /// - Parameter path: Relative to the source, as in ids.
  package init(path: String, of source: SourceFolder, bytes: [UInt8]) {
    self.init(FetchedFile(path: path, of: source, bytes: bytes))
  }
}
