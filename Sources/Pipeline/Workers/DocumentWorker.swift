internal import Cleanup
internal import Documents
internal import Emission

/// A chain with its parsers and buffers, and what was learned; one for each process or thread that works on documents.
final class DocumentWorker: DocumentProcessing {
  /// Warnings that tell of text that was lost.
  private static let losses: Set<DocumentWarning.Code> = [
    .encodingReplaced, .textCapped, .textDamaged, .textMissing, .textTruncated,
  ]

  private let chain: DocumentChain
  private let preparer = RecordPreparer()
  var learned = Learned.nothing

  /// - Parameter recognizer: `nil` where pages that are images stay unread.
  init(recognizer: PageRecognizer? = nil) { chain = DocumentChain(recognizer: recognizer) }

  func answer(_ jobs: [DocumentJob], _ take: (DocumentAnswer) -> Void) {
    for job in jobs { take(answer(to: job)) }
  }

  func answer(to job: DocumentJob) -> DocumentAnswer {
    do throws(DocumentError) {
      let source = try job.source()
      switch job.kind {
      case .summary: return .summary(chain.cleaner.summary(of: source))
      case .records: return prepared(try chain.records(of: source, learned: learned))
      }
    } catch {
      return .refused(error)
    }
  }

  /// The warning by which a document counts as partial.
  static func loss(in records: [Record]) -> DocumentWarning.Code? {
    records.lazy.flatMap(\.warnings).map(\.code).first { losses.contains($0) }
  }

  private func prepared(_ records: [Record]) -> DocumentAnswer {
    return .prepared(
      preparer.prepare(records), incomplete: Self.loss(in: records),
      notes: records.flatMap(\.warnings).filter { $0.detail != nil })
  }
}
