internal import Documents
internal import Fetching

/// Reads a file that a plan names, sees whether its content is another, and makes of a worker's answer what became of it.
/// Used by all threads.
struct DocumentReader: Sendable {
  /// Seconds before the start of a run within which a file's times do not tell whether it changed again: clocks of file
  /// systems are coarse, and those of network folders differ.
  private static let uncertainty = 2

  let documents: DocumentList
  let tombstones: Tombstones
  /// Seconds since 1970.
  let started: Int

  /// A file that a worker has to see.
  struct Opened {
    fileprivate let work: WorkList.Work
    fileprivate let memory: FileMemory
    let file: FetchedFile
  }

  enum Reading {
    case opened(Opened)
    case done(ProcessedDocument)
  }

  func read(_ work: WorkList.Work) -> Reading {
    let document = documents[work.index]
    do throws(DocumentError) {
      return opened(work, try document.fetch(), path: document.path)
    } catch {
      let memory = remembered(work, error, path: document.path)
      return .done(ProcessedDocument(work: work, id: document.id, result: .unread(error), memory: memory))
    }
  }

  private func opened(_ work: WorkList.Work, _ file: FetchedFile, path: String) -> Reading {
    var memory = FileMemory(
      path: path, stamp: file.lastChange < started - Self.uncertainty ? file.stamp : 0, sha256: file.sha256,
      outcome: .documented)
    if !work.cause.isForced, let before = work.memory, before.sha256 == file.sha256 {
      memory.outcome = before.outcome
      return .done(ProcessedDocument(work: work, id: file.id, result: .unchanged(memory), memory: memory))
    }
    let opened = Opened(work: work, memory: memory, file: file)
    do throws(DocumentError) {
      try tombstones.check(file)
      return .opened(opened)
    } catch {
      return .done(processed(opened, .refused(error)))
    }
  }

  func processed(_ opened: Opened, _ answer: DocumentAnswer) -> ProcessedDocument {
    var memory = opened.memory
    if case .refused(let error) = answer {
      memory.outcome = refusal(error, after: opened.work.memory, memory.sha256)
    }
    return ProcessedDocument(work: opened.work, id: opened.file.id, result: .answered(answer), memory: memory)
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
