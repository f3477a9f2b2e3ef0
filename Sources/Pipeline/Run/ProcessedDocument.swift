internal import Documents
internal import Emission

/// What a worker hands over for one file.
struct ProcessedDocument: Sendable {
  enum Outcome: Sendable {
    /// With the warning that makes it partial, if one does.
    case prepared(PreparedDocument, incomplete: DocumentWarning.Code?)
    case refused(DocumentError)
  }

  let id: String
  let outcome: Outcome
}

extension ProcessedDocument {
  /// What there is to report; `nil` for a document that is whole.
  var report: FileReport? {
    switch outcome {
    case .prepared(_, nil): nil
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
