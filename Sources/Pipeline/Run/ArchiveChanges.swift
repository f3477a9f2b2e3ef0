/// What a run did to the archive, in documents.
package struct ArchiveChanges: Hashable, Sendable {
  package internal(set) var added = 0
  /// Their files have other content, or the program or its settings are others.
  package internal(set) var replaced = 0
  package internal(set) var removed = 0

  package init() {}

  mutating func note(_ document: ProcessedDocument) {
    let wasThere = document.work.memory?.hasRecords == true
    switch document.result {
    case .answered(.prepared): if wasThere { replaced += 1 } else { added += 1 }
    case .answered(.refused): if wasThere { removed += 1 }
    default: break
    }
  }
}
