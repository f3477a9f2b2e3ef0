internal import Emission

/// The next generation of the archive, begun when the first change comes, built upon the one before.
final class ArchiveDraft {
  private let store: GenerationStore
  private let facts: GenerationFacts
  /// What it builds upon; `nil` to build from nothing.
  private let previous: Generation?
  /// The generation that readers see.
  private let current: Generation?
  private var begun: (generation: Generation, writer: ArchiveWriter)?

  init(in store: GenerationStore, facts: GenerationFacts, upon previous: Generation?, current: Generation?) {
    self.store = store
    self.facts = facts
    self.previous = previous
    self.current = current
  }

  /// Whether it starts with what an earlier generation holds.
  var buildsUponRecords: Bool { previous != nil }

  /// `nil` as long as nothing has changed.
  var generation: Generation? { begun?.generation }

  func add(_ document: PreparedDocument) throws(OutputError) { try writer().add(document) }

  func remove(_ id: String) throws(OutputError) { try writer().remove(documentID: id) }

  /// Adds documents as the archive that readers see holds them.
  ///
  /// - Parameter ids: UTF-8.
  func takeOver(_ ids: Set<[UInt8]>) throws(OutputError) {
    guard !ids.isEmpty, let current else { return }
    try ArchiveRebuild.takeOver(ids, from: current.directory, into: try writer())
  }

  /// Begins a generation even where no document changed.
  func begin() throws(OutputError) { _ = try writer() }

  /// All but naming it `current`; `nil` where nothing has changed.
  func finish() throws(OutputError) -> ArchiveCounts? { try begun?.writer.finish() }

  func discard() {
    guard let begun else { return }
    self.begun = nil
    begun.writer.abandon()
    store.discard(begun.generation)
  }

  private func writer() throws(OutputError) -> ArchiveWriter {
    if let begun { return begun.writer }
    let generation = try store.begin()
    do throws(OutputError) {
      let writer = try ArchiveWriter(directory: generation.directory, facts: facts, previous: previous?.directory)
      begun = (generation, writer)
      return writer
    } catch {
      store.discard(generation)
      throw error
    }
  }
}
