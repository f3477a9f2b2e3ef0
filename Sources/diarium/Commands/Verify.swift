import ArgumentParser
import Emission

/// Checks that the archive is what was written.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check that every byte of the archive is what was written.",
    usage: "diarium verify [ARCHIVE] [--config FILE]",
    discussion: """
      Compares each file with the manifest (size and SHA-256), reads every record,
      and runs the checks of SQLite on the index. Writes nothing.

      Examples:
        diarium verify
        diarium verify out
        diarium verify out/generations/000001

      Exit codes: 0 the archive is whole, 2 usage or configuration, 6 it is
      missing or damaged.
      """)

  @Argument(help: ArgumentHelp("The same as --archive.", valueName: "archive"), completion: .file())
  var path: String?

  @OptionGroup var options: ArchiveOptions

  func validate() throws {
    if path != nil, options.archive != nil { throw ValidationError("name the archive once") }
  }

  func run() throws {
    let location = try path.map { path in try ArchiveLocation(path: path) } ?? options.location()
    let faults = ArchiveVerifier(location).faults()
    guard faults.isEmpty else {
      throw ArchiveError(faults.joined(separator: "\n"))
    }
    try StandardStream.write("\(location.directory): the archive is whole\n")
  }
}
