/// The text of a document without what surrounds it. The text never changes after this.
///
/// It and the values that are made of it hold much and are handed on to many: objects, so that none of it is copied.
package final class CleanDocument: Sendable {
  package let identity: DocumentIdentity
  /// The charset the file was decoded from, by its WHATWG name ("windows-1252"); `nil` where the format
  /// says it character by character (PDF).
  package let charset: String?
  /// NFC, blocks joined by one `\n`. Not all of it is the main text of a page: what is, is what is left.
  package let text: UTF8Text
  /// In order, not overlapping, together all of `text` but the line feeds between them.
  package let blocks: [TextBlock]
  package let metadata: DocumentMetadata
  /// What was taken out, each with its reason, in the order of the file.
  package let removed: [RemovedBlock]
  package let warnings: [DocumentWarning]

  package init(
    identity: DocumentIdentity, charset: String?, text: UTF8Text, blocks: [TextBlock],
    metadata: DocumentMetadata = DocumentMetadata(), removed: [RemovedBlock] = [], warnings: [DocumentWarning] = []
  ) {
    self.identity = identity
    self.charset = charset
    self.text = text
    self.blocks = blocks
    self.metadata = metadata
    self.removed = removed
    self.warnings = warnings
  }
}
