internal import Documents

/// Documents that an archive would lose in a run, by source.
struct Losses {
  private var removed: [FileRemoval]
  private var refused: [String: Int] = [:]
  /// Contents that are found under a name that is new.
  private var found: Set<String> = []

  init(_ removed: [FileRemoval]) { self.removed = removed }

  mutating func note(_ document: ProcessedDocument) {
    if document.losesRecords { refused[DocumentGroup.source(ofDocument: document.id), default: 0] += 1 }
    guard !removed.isEmpty, document.work.memory == nil, let sha256 = document.memory?.sha256 else { return }
    found.insert(sha256)
  }

  /// A document that was moved is not lost.
  var bySource: [String: Int] {
    removed.reduce(into: refused) { counts, file in
      if !found.contains(file.sha256) { counts[file.source, default: 0] += 1 }
    }
  }
}
