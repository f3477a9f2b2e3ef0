package import Emission

/// Publishes a generation whose index and citations are made anew from the records of the current one.
package struct IndexRebuild {
  private let out: String
  private let keptGenerations: Int

  /// - Parameter out: The folder that holds `current`.
  package init(out: String, keptGenerations: Int) {
    self.out = out
    self.keptGenerations = keptGenerations
  }

  /// - Returns: What the archive holds, and the name of the new generation.
  /// - Throws: `RunError` where another run holds the lock, or records cannot be read or files not written;
  ///   `ArchiveError` where there is no archive.
  package func rebuild() throws -> (counts: ArchiveCounts, generation: String) {
    _ = try GenerationStore(reading: out).present()
    let lock = try RunLock(file: out + "/.lock", started: WallClock.now())
    defer { withExtendedLifetime(lock) {} }
    do {
      let store = try GenerationStore(out: out)
      guard let current = store.current else {
        throw ArchiveError(
          "\(out): there is no archive here", remedy: "run `diarium run` first, or name another folder")
      }
      return try publish(from: current, in: store)
    } catch let error as OutputError {
      throw RunError.output(error)
    }
  }

  private func publish(from current: Generation, in store: GenerationStore) throws(OutputError) -> (
    counts: ArchiveCounts, generation: String
  ) {
    let next = try store.begin()
    do throws(OutputError) {
      let counts = try ArchiveRebuild.rebuild(current.directory, into: next.directory)
      try store.shareState(of: current, with: next)
      try store.publish(next)
      try store.settle(keeping: keptGenerations)
      return (counts, next.name)
    } catch {
      store.discard(next)
      throw error
    }
  }
}
