import ArgumentParser
import Emission
import Searching

/// What the archive knows and what it lacks.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show which meetings and § the archive has, and which it lacks.",
    usage: "diarium report [--json]",
    discussion: """
      A § is missing where the front page of the minutes states it, or where it
      lies between two others of the same body and year, and no record has it. A
      reference to nothing names a body, a day and a § that the archive has not.
      Items and references without a day have no known year, and § are numbered
      anew each year.

      Exit codes: 0 all well, 2 usage or configuration, 5 output could not be
      written, 6 the archive is missing or damaged.
      """)

  @Flag(help: "Print JSON, with each meeting.")
  var json = false

  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let report = try Archive(archive.location()).report()
    try StandardStream.write(json ? JSONLine.bytes(report.write) : Array(report.text.utf8))
  }
}
