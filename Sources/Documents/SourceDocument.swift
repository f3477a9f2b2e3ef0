/// A file as read from disk. The first of the values that flow through the stages.
package struct SourceDocument: Sendable {
  package let identity: DocumentIdentity
  /// The file's content, unchanged.
  package let bytes: [UInt8]

  package init(identity: DocumentIdentity, bytes: [UInt8]) {
    self.identity = identity
    self.bytes = bytes
  }
}
