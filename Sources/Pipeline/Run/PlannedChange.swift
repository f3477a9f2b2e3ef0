internal import Documents

/// What a dry run finds that a run would do to a document of the archive.
package struct PlannedChange: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case new, changed, removed
  }

  /// As in ids.
  package let path: String
  package let kind: Kind
  /// A `Cause`, `content`, `gone` or the reason code of a document that would be refused.
  package let cause: String
  /// The cause for people.
  package let words: String
}

extension PlannedChange {
  init(removed id: String) {
    self.init(path: id, kind: .removed, cause: "gone", words: "its file is gone")
  }

  /// `nil` where the archive would keep what it holds of the document.
  init?(_ document: ProcessedDocument) {
    let cause = document.work.cause
    switch document.result {
    case .answered(.prepared) where document.work.memory?.hasRecords != true:
      self.init(path: document.id, kind: .new, cause: cause.rawValue, words: cause.words)
    case .answered(.prepared) where cause == .touched:
      self.init(path: document.id, kind: .changed, cause: "content", words: "its content changed")
    case .answered(.prepared):
      self.init(path: document.id, kind: .changed, cause: cause.rawValue, words: cause.words)
    case .answered(.refused(let error)) where document.losesRecords:
      self.init(path: document.id, kind: .removed, cause: error.code.rawValue, words: "it can no longer be taken")
    default: return nil
    }
  }
}
