internal import Emission

/// Makes the generation before the current one the current one again.
package struct ArchiveRollback {
  package struct Result: Sendable {
    package let from: String
    package let to: String
  }

  private let out: String

  /// - Parameter out: The folder that holds `current`.
  package init(out: String) { self.out = out }

  /// - Throws: `RunError` where another run holds the lock or the link cannot be switched; `ArchiveError` where there is
  ///   no generation to go back to.
  package func roll() throws -> Result {
    let store = GenerationStore(reading: out)
    _ = try store.present()
    let lock = try RunLock(file: out + "/.lock", started: WallClock.now())
    defer { withExtendedLifetime(lock) {} }
    let current = try store.present()
    guard let previous = try generation(before: current, in: store) else {
      throw ArchiveError(
        "\(out): generation \(current.name) is the only one that is kept",
        remedy: "keep more with \"keepGenerations\" of \"emit\"")
    }
    do throws(OutputError) {
      try store.use(previous)
    } catch {
      throw RunError.output(error)
    }
    return Result(from: current.name, to: previous.name)
  }

  private func generation(before current: Generation, in store: GenerationStore) throws(RunError) -> Generation? {
    do throws(OutputError) {
      return try store.generation(before: current)
    } catch {
      throw RunError.output(error)
    }
  }
}
