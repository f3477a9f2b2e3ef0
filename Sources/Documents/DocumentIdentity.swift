/// Which file a document is, wherever it goes in the program.
package struct DocumentIdentity: Hashable, Sendable {
  /// Name of the source in `pipeline.json`.
  package let source: String
  /// `<source>/<relative path>`, percent-encoded where bytes are not valid UTF-8, `%`, `#` or controls.
  package let id: String
  /// SHA-256 of the file, 64 hexadecimal digits.
  package let sha256: String
  /// Size of the file in bytes.
  package let byteCount: Int
  package let mediaType: MediaType
  /// The municipality of the source, where the configuration states one.
  package let municipality: Municipality?

  package init(
    source: String, id: String, sha256: String, byteCount: Int, mediaType: MediaType, municipality: Municipality?
  ) {
    self.source = source
    self.id = id
    self.sha256 = sha256
    self.byteCount = byteCount
    self.mediaType = mediaType
    self.municipality = municipality
  }
}
