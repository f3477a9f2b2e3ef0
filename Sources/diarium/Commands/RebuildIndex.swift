import ArgumentParser
import Emission
import Pipeline

/// Makes the index anew.
struct RebuildIndex: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild-index",
    abstract: "Make the index anew from the records of the archive.",
    usage: "diarium rebuild-index [--config FILE]",
    discussion: """
      For an index that "diarium verify" finds damaged, while the records are whole.
      No document is read. The result is published as a new generation.

      Exit codes: 0 done, 2 usage or configuration, 5 records could not be read or
      files not written, 6 there is no archive, 11 a run holds the lock.
      """)

  @OptionGroup var config: ConfigurationOption

  func run() throws {
    let configuration = try config.configuration()
    let rebuild = IndexRebuild(out: configuration.out, keptGenerations: configuration.emit.keepGenerations)
    do {
      let (counts, generation) = try rebuild.rebuild()
      try StandardStream.write(
        "\(counts.records) records of \(counts.documents) documents; "
          + "\(configuration.out)/current -> generations/\(generation)\n")
    } catch let error as RunError {
      throw CommandFailure(error)
    }
  }
}
