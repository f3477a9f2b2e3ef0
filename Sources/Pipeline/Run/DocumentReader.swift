internal import Documents
internal import Fetching

/// Reads a file that a plan names, sees whether its content is another, and has it processed. Used by all threads.
struct DocumentReader: Sendable {
  /// Seconds before the start of a run within which a file's times do not tell whether it changed again: clocks of file
  /// systems are coarse, and those of network folders differ.
  private static let uncertainty = 2

  let documents: DocumentList
  let tombstones: Tombstones
  /// Seconds since 1970.
  let started: Int

  func process(_ work: WorkList.Work, by worker: any DocumentProcessing) -> ProcessedDocument {
    let document = documents[work.index]
    do throws(DocumentError) {
      let file = try document.fetch()
      return processed(work, file, path: document.path, by: worker)
    } catch {
      let memory = remembered(work, error, path: document.path)
      return ProcessedDocument(work: work, id: document.id, result: .unread(error), memory: memory)
    }
  }

  private func processed(
    _ work: WorkList.Work, _ file: FetchedFile, path: String, by worker: any DocumentProcessing
  ) -> ProcessedDocument {
    var memory = FileMemory(
      path: path, stamp: file.lastChange < started - Self.uncertainty ? file.stamp : 0, sha256: file.sha256,
      outcome: .documented)
    if !work.cause.isForced, let before = work.memory, before.sha256 == file.sha256 {
      memory.outcome = before.outcome
      return ProcessedDocument(work: work, id: file.id, result: .unchanged(memory), memory: memory)
    }
    let answer = answer(to: file, by: worker)
    if case .refused(let error) = answer { memory.outcome = refusal(error, after: work.memory, memory.sha256) }
    return ProcessedDocument(work: work, id: file.id, result: .answered(answer), memory: memory)
  }

  private func answer(to file: FetchedFile, by worker: any DocumentProcessing) -> DocumentAnswer {
    do throws(DocumentError) {
      try tombstones.check(file)
      return worker.answer(to: DocumentJob(.records, file))
    } catch {
      return .refused(error)
    }
  }

  private func refusal(_ error: DocumentError, after before: FileMemory?, _ sha256: String) -> FileMemory.Outcome {
    var runs = 1
    if let before, before.sha256 == sha256, case .refused(error.code.rawValue, _, let earlier) = before.outcome {
      runs += earlier
    }
    return .refused(reason: error.code.rawValue, detail: error.detail, runs: runs)
  }

  /// What the archive holds stays; the next run reads the file whatever its times say.
  private func remembered(_ work: WorkList.Work, _ error: DocumentError, path: String) -> FileMemory {
    if var memory = work.memory, memory.hasRecords {
      if work.cause.isForced { memory = memory.unprocessed }
      memory.stamp = 0
      memory.outcome = .documented
      return memory
    }
    return FileMemory(path: path, stamp: 0, sha256: "", outcome: refusal(error, after: nil, ""))
  }
}
