/// What a generation holds.
package struct ArchiveCounts: Hashable, Sendable {
  package var documents = 0
  /// Records of documents and of their items together.
  package var records = 0

  package init() {}
}
