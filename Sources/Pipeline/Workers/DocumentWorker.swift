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

  private func prepared(_ records: [Record]) -> DocumentAnswer {
    let incomplete = records.lazy.flatMap(\.warnings).map(\.code).first { Self.losses.contains($0) }
    return .prepared(
      preparer.prepare(records), incomplete: incomplete,
      notes: records.flatMap(\.warnings).filter { $0.detail != nil })
  }
}
