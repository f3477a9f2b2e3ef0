internal import Emission

/// What a run builds upon: a generation, and the memory of each file that stands beside it.
struct Ground {
  /// `nil` where there is no archive.
  let generation: Generation?
  let state: StateFile?
  /// Whether readers see the generation.
  let isPublished: Bool

  /// What an interrupted run of this program did, else the archive that readers see.
  ///
  /// - Parameters:
  ///   - isFull: Whether everything is made from nothing all the same.
  ///   - mayWrite: Whether a memory that is lost is made anew from the records.
  init(in store: GenerationStore, isFull: Bool, mayWrite: Bool) {
    if !isFull, let kept = store.interrupted, let state = StateFile(store.state(of: kept)),
      state.header.fingerprint == Fingerprint.program
    {
      (generation, self.state, isPublished) = (kept, state, false)
      return
    }
    generation = store.current
    isPublished = true
    state = generation.flatMap { Self.memory(of: $0, in: store, mayWrite: mayWrite) }
  }

  private static func memory(of generation: Generation, in store: GenerationStore, mayWrite: Bool) -> StateFile? {
    let path = store.state(of: generation)
    if let state = StateFile(path) { return state }
    // Where the records cannot be read either there is nothing to keep.
    guard mayWrite, (try? StateRecovery.recover(generation, to: path)) != nil else { return nil }
    return StateFile(path)
  }
}
