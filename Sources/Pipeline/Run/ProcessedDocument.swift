internal import Documents
internal import Emission
internal import Fetching

/// What became of one file that was read.
struct ProcessedDocument: Sendable {
  enum Result: Sendable {
    /// Its content is as the archive holds it.
    case unchanged(FileMemory)
    case answered(DocumentAnswer)
    /// The file could not be read; what the archive holds of it stays.
    case unread(DocumentError)
  }

  let work: WorkList.Work
  let id: String
  let result: Result
  /// What is to be remembered of it; `nil` for nothing.
  let memory: FileMemory?
}

extension ProcessedDocument {
  /// What there is to report; `nil` for a document that is whole, or as it was.
  var report: FileReport? {
    switch result {
    case .unchanged(let memory): memory.repeatedReport(source: DocumentGroup.source(ofDocument: id))
    case .answered(.prepared(_, nil, _)), .answered(.summary): nil
    case .answered(.prepared(_, let code?, _)):
      FileReport(path: id, status: .partial, reason: code.rawValue, detail: "some of its text could not be read")
    case .answered(.refused(let error)), .unread(let error): FileReport(path: id, refused: error)
    }
  }

  /// What its records take in memory.
  var byteCount: Int {
    if case .answered(.prepared(let document, _, _)) = result { document.byteCount } else { 0 }
  }

  /// What a reader of the report should know of a document that has its records.
  var notes: [FileNote] {
    guard case .answered(.prepared(_, _, let notes)) = result else { return [] }
    return notes.map { FileNote(path: id, warning: $0.code.rawValue, detail: $0.detail ?? "") }
  }

  /// Whether records of it that the archive holds have to go.
  var losesRecords: Bool {
    guard work.memory?.hasRecords == true, case .answered(.refused) = result else { return false }
    return true
  }
}

extension FileReport {
  init(path: String, refused error: DocumentError) {
    self.init(path: path, status: .of(error), reason: error.code.rawValue, detail: error.detail)
  }
}
