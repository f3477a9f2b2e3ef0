import ArgumentParser
import Emission
import Pipeline

/// Goes back to the archive before.
struct Rollback: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Go back to the archive before the last run.",
    usage: "diarium rollback [--config FILE]",
    discussion: """
      Readers see the generation before the current one again. The next run builds
      upon it, and so finds again what the last run found.

      Exit codes: 0 done, 2 usage or configuration, 5 output could not be written,
      6 there is no archive, or none before it, 11 a run holds the lock.
      """)

  @OptionGroup var config: ConfigurationOption

  func run() throws {
    let out = try config.out()
    do {
      let result = try ArchiveRollback(out: out).roll()
      try StandardStream.write("\(out)/current -> generations/\(result.to), no longer \(result.from)\n")
    } catch let error as RunError {
      throw CommandFailure(error)
    }
  }
}
