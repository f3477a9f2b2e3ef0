import ArgumentParser
import Emission

/// Checks that the archive is what was written.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check that every byte of the archive is what was written.",
    discussion: """
      Compares each file with the manifest (size and SHA-256), reads every record, and runs the checks of SQLite on \
      the index. Writes nothing. Ends with status 6 where something is wrong.
      """)

  @Argument(help: ArgumentHelp("The folder out/; without it the one that the configuration names.", valueName: "out"))
  var out: String?

  @Option(help: ArgumentHelp("The configuration that names the archive.", valueName: "file"))
  var config = "pipeline.json"

  func run() throws {
    try ArchiveFailure.report {
      let location = try ArchiveLocation.current(of: out ?? ArchiveOptions.out(ofConfiguration: config))
      let faults = ArchiveVerifier(location).faults()
      guard faults.isEmpty else {
        throw ArchiveError(faults.joined(separator: "\n"))
      }
      try Descriptor.standardOutput.write(Array("\(location.directory): the archive is whole\n".utf8))
    }
  }
}
