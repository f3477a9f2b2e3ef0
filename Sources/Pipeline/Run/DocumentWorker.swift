internal import Documents
internal import Emission

/// What one worker thread owns: a chain with its parsers and buffers.
final class DocumentWorker {
  /// Warnings that tell of text that was lost.
  private static let losses: Set<DocumentWarning.Code> = [
    .encodingReplaced, .textCapped, .textDamaged, .textMissing, .textTruncated,
  ]

  private let chain = DocumentChain()
  private let preparer = RecordPreparer()
  private let documents: DocumentList
  private let learned: Learned

  init(documents: DocumentList, learned: Learned) {
    self.documents = documents
    self.learned = learned
  }

  /// - Parameter index: Place in the list of documents.
  func process(_ index: Int) -> ProcessedDocument {
    let document = documents[index]
    do throws(DocumentError) {
      let source = try document.fetch()
      let records = try chain.records(of: source, learned: learned)
      let incomplete = records.lazy.flatMap(\.warnings).map(\.code).first { Self.losses.contains($0) }
      return ProcessedDocument(id: document.id, outcome: .prepared(preparer.prepare(records), incomplete: incomplete))
    } catch {
      return ProcessedDocument(id: document.id, outcome: .refused(error))
    }
  }
}
