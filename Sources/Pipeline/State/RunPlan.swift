internal import Documents
internal import Emission
internal import Fetching

/// What a run has to do: the files as they are found, compared with what the archive remembers.
struct RunPlan {
  /// A source as it is now, or as it was.
  struct Source {
    let name: String
    let files: FoundFiles
    /// Place of its first file in the list of documents.
    let start: Int
    let rule: DecisionRule
  }

  let sources: [Source]
  private(set) var work = WorkList()
  /// Documents with records that are gone.
  private(set) var removed: [FileRemoval] = []
  /// Files that are as remembered, and have records.
  private(set) var unchangedCount = 0
  /// Files that are as remembered, and were refused.
  private(set) var repeated: [FileReport] = []
  /// Files with records before this run, by source.
  private(set) var knownCounts: [String: Int] = [:]
  private let state: StateFile?

  init(_ sources: [Source], state: StateFile?) {
    self.sources = sources
    self.state = state
    for source in sources { for pair in merge(source) { add(pair, of: source) } }
  }

  /// - Throws: Where the memory of a file could not be read.
  func checkMemory() throws(OutputError) { try state?.check() }

  func merge(_ source: Source) -> SourceMerge { SourceMerge(source.files, state?.files(of: source.name)) }

  private mutating func add(_ pair: SourceMerge.Pair, of source: Source) {
    let isKnown = pair.memory?.hasRecords == true
    if isKnown { knownCounts[source.name, default: 0] += 1 }
    switch source.decision(on: pair) {
    case .unchanged: addUnchanged(pair, of: source)
    case .read(let cause): addWork(pair, of: source, cause)
    case .remove:
      if isKnown, let memory = pair.memory {
        removed.append(FileRemoval(source: source.name, path: memory.path, sha256: memory.sha256))
      }
    case .keep: break
    }
  }

  private mutating func addWork(_ pair: SourceMerge.Pair, of source: Source, _ cause: Cause) {
    guard let index = pair.index else { return }
    work.append(index: source.start + index, cause: cause, place: pair.place)
  }

  private mutating func addUnchanged(_ pair: SourceMerge.Pair, of source: Source) {
    guard let memory = pair.memory else { return }
    if let report = memory.repeatedReport(source: source.name) {
      repeated.append(report)
    } else {
      unchangedCount += 1
    }
  }
}

extension RunPlan.Source {
  func decision(on pair: SourceMerge.Pair) -> Decision {
    rule.decision(
      path: pair.index.map { files[$0] } ?? pair.memory?.path ?? "", stamp: pair.index.map { files.stamp(at: $0) },
      memory: pair.memory)
  }
}

/// A document whose file is gone.
struct FileRemoval: Hashable, Sendable {
  let source: String
  /// Relative to the source, as in ids.
  let path: String
  let sha256: String

  var id: String { source + "/" + path }
}

extension FileMemory {
  /// What there is to say of a file that was refused and is as it was; `nil` for one that has records.
  func repeatedReport(source: String) -> FileReport? {
    guard case .refused(let reason, let detail, let runs) = outcome else { return nil }
    let status = DocumentError.Code(rawValue: reason).map { DocumentStatus.of(DocumentError($0, "")) } ?? .failed
    let isGivenUp = runs >= DecisionRule.mostAttempts && status == .failed
    return FileReport(
      path: source + "/" + path, status: status, reason: reason,
      detail: isGivenUp ? detail + "; not tried again until it or its limits change" : detail)
  }
}
