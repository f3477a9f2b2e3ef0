internal import Emission

/// Erases a document from everything in `out/`, and keeps it away.
///
/// The archive is made anew from the records without it, since free pages of an index keep what was removed; older
/// generations go. The next run reads every file again.
package struct DocumentErasure {
  private let out: String

  /// - Parameter out: The folder that holds `current`.
  package init(out: String) { self.out = out }

  /// - Parameter id: `<source>/<relative path>`.
  /// - Returns: The name of the new generation.
  /// - Throws: `RunError` where another run holds the lock or files cannot be written; `ArchiveError` where there is no
  ///   such document.
  @discardableResult package func erase(_ id: String, reason: String) throws -> String {
    _ = try GenerationStore(reading: out).present()
    let now = WallClock.now()
    let lock = try RunLock(file: out + "/.lock", started: now)
    defer { withExtendedLifetime(lock) {} }
    do {
      let store = try GenerationStore(out: out)
      let current = try store.present()
      guard let sha256 = try digest(of: id, in: try store.complete() + [store.interrupted].compactMap { $0 }) else {
        throw ArchiveError(
          "\(out): no generation of the archive has a document \(id)",
          remedy: "name it as its record's id does, without #p")
      }
      // First, so that it stays away even if the rest has to be done again.
      try Tombstones.add(id, sha256: sha256, reason: reason, day: String(now.prefix(10)), in: out)
      return try publish(without: id, sha256, from: current, in: store)
    } catch let error as OutputError {
      throw RunError.output(error)
    }
  }

  /// A document that was removed from its source still stands in an older generation.
  private func digest(of id: String, in generations: [Generation]) throws(OutputError) -> String? {
    for generation in generations {
      if let sha256 = try ArchiveRebuild.digest(ofDocument: id, in: generation.directory) { return sha256 }
    }
    return nil
  }

  private func publish(without id: String, _ sha256: String, from current: Generation, in store: GenerationStore)
    throws(OutputError) -> String
  {
    let next = try store.begin()
    do throws(OutputError) {
      _ = try ArchiveRebuild.rebuild(current.directory, into: next.directory, withoutContent: sha256)
      try store.publish(next)
      try store.settle(keeping: 1)
      return next.name
    } catch {
      store.discard(next)
      throw error
    }
  }
}
