internal import Documents
internal import Emission

/// What became of one file.
struct ProcessedDocument: Sendable {
  let id: String
  let answer: DocumentAnswer
}

extension ProcessedDocument {
  /// What there is to report; `nil` for a document that is whole.
  var report: FileReport? {
    switch answer {
    case .prepared(_, nil), .summary: nil
    case .prepared(_, let code?):
      FileReport(path: id, status: .partial, reason: code.rawValue, detail: "some of its text could not be read")
    case .refused(let error): FileReport(path: id, refused: error)
    }
  }
}

extension FileReport {
  init(path: String, refused error: DocumentError) {
    self.init(path: path, status: .of(error), reason: error.code.rawValue, detail: error.detail)
  }
}
