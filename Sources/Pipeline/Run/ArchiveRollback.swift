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
    _ = try GenerationStore(reading: out).present()
    let lock = try RunLock(file: out + "/.lock", started: WallClock.now())
    defer { withExtendedLifetime(lock) {} }
    do {
      return try roll(in: try GenerationStore(out: out))
    } catch let error as OutputError {
      throw RunError.output(error)
    }
  }

  private func roll(in store: GenerationStore) throws -> Result {
    let current = try store.present()
    guard let previous = try store.generation(before: current) else {
      throw ArchiveError(
        "\(out): generation \(current.name) is the only one that is kept",
        remedy: "keep more with \"keepGenerations\" of \"emit\"")
    }
    try store.use(previous)
    return Result(from: current.name, to: previous.name)
  }
}
