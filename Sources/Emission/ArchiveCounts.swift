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

  mutating func add(_ document: PreparedDocument) { count(document, 1) }
  mutating func remove(_ document: PreparedDocument) { count(document, -1) }

  private mutating func count(_ document: PreparedDocument, _ sign: Int) {
    documents += sign
    records += sign * document.records.count
    for record in document.records {
      items += record.kind == .item ? sign : 0
      entities += sign * record.entities.count
    }
  }
}
