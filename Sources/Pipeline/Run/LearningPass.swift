internal import Cleanup
internal import Documents
internal import Scanning

/// Looks at some documents of each group before all are processed, to learn what repeats across them.
///
/// A group is a source with one of its top folders. Which documents are looked at follows from their paths alone.
struct LearningPass {
  /// Documents of a group that are looked at.
  private static let sampleSize = 6

  let documents: DocumentList
  let pool: WorkerPool
  let fleet: WorkerFleet
  /// The one group to learn of; `nil` for all.
  var only: [UInt8]?

  func learned<Failure: Error>(check: () throws(Failure) -> Void) throws(Failure) -> Learned {
    let sample = sample()
    let documents = documents
    var summaries: [DocumentSummary] = []
    let fleet = fleet
    try pool.forEach(sample.count) { number in
      let worker = fleet.worker(number, learned: .nothing)
      return { index in Self.summary(of: documents[sample[index]], by: worker) }
    } consume: { (summary: DocumentSummary?) throws(Failure) in
      try check()
      if let summary { summaries.append(summary) }
    }
    return Learned(summaries: summaries)
  }

  /// A document that cannot be read teaches nothing; processing it will say why.
  private static func summary(of document: DocumentList.Item, by worker: any DocumentProcessing) -> DocumentSummary? {
    guard let file = try? document.fetch(), case .summary(let summary) = worker.answer(to: DocumentJob(.summary, file))
    else { return nil }
    return summary
  }

  /// Places in the list of documents, in its order.
  private func sample() -> [Int] {
    var groups: [[UInt8]: [(hash: UInt64, index: Int)]] = [:]
    for index in 0..<documents.count {
      let id = documents[index].id
      let group = Self.group(of: id)
      if only == nil || only == group { groups[group, default: []].append((FNV1a.hash(id.utf8), index)) }
    }
    let chosen = groups.values.flatMap { group in
      group.sorted { ($0.hash, $0.index) < ($1.hash, $1.index) }.prefix(Self.sampleSize).map(\.index)
    }
    return chosen.sorted()
  }

  /// "source/" or "source/top/".
  static func group(of id: String) -> [UInt8] {
    let parts = id.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2, omittingEmptySubsequences: false)
    return Array(parts.dropLast().joined(separator: [UInt8(ascii: "/")]))
  }
}
