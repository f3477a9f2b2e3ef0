import ArgumentParser
import Emission
import JSONText
import Searching

/// The references from and to a record.
struct Cites: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what a record cites and what cites it.",
    usage: "diarium cites ID [--json]",
    discussion: """
      Examples:
        diarium cites kommun/2024/ks.html#p14
        diarium search § 14 --organ KS        shows ids

      Exit codes: 0 all well, 2 usage or configuration, or no such record,
      5 output could not be written, 6 the archive is missing or damaged.
      """)

  @Argument(help: ArgumentHelp("The id of a record.", valueName: "id"))
  var id: String

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    guard let list = try Archive(archive.location()).citations(of: id) else {
      throw CommandFailure(status: ExitStatus.usage, message: "diarium: the archive has no record \(id)")
    }
    try StandardStream.write(json ? JSONLine.bytes(list.write) : Array(list.text.utf8))
  }
}
