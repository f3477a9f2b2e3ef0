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
      let contents = try digests(of: id, in: try store.complete() + [store.interrupted].compactMap { $0 })
      if contents.isEmpty { throw unknown(id) }
      // First, so that it stays away even if the rest has to be done again.
      for sha256 in contents.sorted() {
        try Tombstones.add(id, sha256: sha256, reason: reason, day: String(now.prefix(10)), in: out)
      }
      try store.forgetInterrupted()
      return try publish(without: id, contents, from: current, in: store)
    } catch let error as OutputError {
      throw RunError.output(error)
    }
  }

  private func unknown(_ id: String) -> ArchiveError {
    ArchiveError(
      "\(out): no generation of the archive has a document \(id)",
      remedy: id.contains("#")
        ? "name the document, without # and what follows" : "`diarium search WORDS --json` shows ids")
  }

  /// Of all its versions: one that was removed from its source still stands in an older generation.
  private func digests(of id: String, in generations: [Generation]) throws(OutputError) -> Set<String> {
    var found: Set<String> = []
    for generation in generations {
      if let sha256 = try ArchiveRebuild.digest(ofDocument: id, in: generation.directory) { found.insert(sha256) }
    }
    return found
  }

  private func publish(without id: String, _ contents: Set<String>, from current: Generation, in store: GenerationStore)
    throws(OutputError) -> String
  {
    let next = try store.begin()
    do throws(OutputError) {
      _ = try ArchiveRebuild.rebuild(current.directory, into: next.directory, without: id, contents: contents)
      try store.publish(next)
      try store.settle(keeping: 1)
      return next.name
    } catch {
      store.discard(next)
      throw error
    }
  }
}
