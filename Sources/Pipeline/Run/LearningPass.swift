internal import Cleanup
internal import Documents
internal import Fetching
internal import Scanning

/// Looks at some documents of each group before all are processed, to learn what repeats across them.
///
/// A group is a source with one of its top folders. Which documents are looked at follows from their paths alone; those
/// that have not changed since the last run are not read again.
struct LearningPass {
  /// Documents of a group that are looked at.
  private static let sampleSize = 6

  struct Result {
    let learned: Learned
    /// By name.
    let groups: [GroupMemory]
  }

  let documents: DocumentList
  let pool: WorkerPool
  let fleet: WorkerFleet
  /// What an earlier pass of the same program learned; empty where there was none.
  var memory: [GroupMemory] = []
  /// The one group to learn of; `nil` for all.
  var only: String?

  func run<Failure: Error>(check: () throws(Failure) -> Void) throws(Failure) -> Result {
    let known = Dictionary(
      memory.flatMap(\.samples).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let places = sample()
    let documents = documents
    let fleet = fleet
    var samples: [(group: String, sample: GroupMemory.Sample)] = []
    try pool.forEach(places.count) { number, results in
      let worker = fleet.worker(number, learned: .nothing)
      while let index = results.claim() {
        results.put(Self.sample(of: documents[places[index]], known: known, by: worker), at: index)
      }
    } consume: { (sample: GroupMemory.Sample?) throws(Failure) in
      try check()
      if let sample { samples.append((DocumentGroup.name(ofDocument: sample.id), sample)) }
    }
    return result(of: samples)
  }

  private func result(of samples: [(group: String, sample: GroupMemory.Sample)]) -> Result {
    let learned = Learned(summaries: samples.map { DocumentSummary(group: $0.group, lines: $0.sample.lines) })
    let groups = Dictionary(grouping: samples, by: \.group).map { name, samples in
      GroupMemory(name: name, digest: learned.digest(ofGroup: name), samples: samples.map(\.sample))
    }
    return Result(learned: learned, groups: groups.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
  }

  /// A document that cannot be read teaches nothing; processing it will say why.
  private static func sample(
    of document: DocumentList.Item, known: [String: GroupMemory.Sample], by worker: any DocumentProcessing
  ) -> GroupMemory.Sample? {
    if let sample = known[document.id], document.stamp != 0, sample.stamp == document.stamp { return sample }
    guard let file = try? document.fetch(), case .summary(let summary?) = worker.answer(to: DocumentJob(.summary, file))
    else { return nil }
    return GroupMemory.Sample(id: document.id, stamp: file.stamp, lines: summary.lines)
  }

  /// Places in the list of documents, in its order.
  private func sample() -> [Int] {
    var groups: [String: [(hash: UInt64, index: Int)]] = [:]
    for index in 0..<documents.count {
      let id = documents[index].id
      let group = DocumentGroup.name(ofDocument: id)
      guard only == nil || only == group else { continue }
      Self.insert((FNV1a.hash(id.utf8), index), into: &groups[group, default: []])
    }
    return groups.values.flatMap { $0.map(\.index) }.sorted()
  }

  /// Keeps the few with the lowest hashes, in their order.
  private static func insert(_ entry: (hash: UInt64, index: Int), into chosen: inout [(hash: UInt64, index: Int)]) {
    if chosen.count == sampleSize, let last = chosen.last, (last.hash, last.index) < (entry.hash, entry.index) {
      return
    }
    let place = chosen.firstIndex { (entry.hash, entry.index) < ($0.hash, $0.index) } ?? chosen.count
    chosen.insert(entry, at: place)
    if chosen.count > sampleSize { chosen.removeLast() }
  }
}

extension Learned {
  /// FNV-1a over what was learned of a group, in a fixed order; that of nothing where nothing was.
  fileprivate func digest(ofGroup name: String) -> UInt64 {
    var hash = FNV1a()
    for line in (furniture[name] ?? []).sorted() {
      withUnsafeBytes(of: line.littleEndian) { for byte in $0 { hash.add(byte) } }
    }
    return hash.value
  }
}
