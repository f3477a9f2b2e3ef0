internal import Documents

/// What a generation of the archive holds.
package struct ArchiveCounts: Hashable, Sendable {
  package var documents = 0
  /// Records of both kinds.
  package var records = 0
  package var items = 0
  package var entities = 0
  package var citations = 0
  /// Citations whose item is in the archive.
  package var resolvedCitations = 0

  package init() {}

  mutating func add(_ document: PreparedDocument) {
    documents += 1
    records += document.records.count
    for record in document.records {
      items += record.kind == .item ? 1 : 0
      entities += record.entities.count
    }
  }
}
