import ArgumentParser
import Emission
import JSONText
import Searching

/// The time line of a case.
struct Case: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: "Show a case from its first day to its last.",
    usage: "diarium case NUMBER [--json]",
    discussion: """
      Records that have the case number, and items that these cite or that cite
      them: the same matter before another body, often under a number of its own.

      Examples:
        diarium case "SON 2021/281"
        diarium case KS-2023-418 --json

      Exit codes: 0 all well, also where nothing is found, 2 usage or
      configuration, 5 output could not be written, 6 the archive is missing or
      damaged.
      """)

  @Argument(help: ArgumentHelp("The case number, in any spelling.", valueName: "number"))
  var number: String

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var archive: ArchiveOptions

  func validate() throws {
    if !SearchFilter.isCaseNumber(number) {
      throw ValidationError("\"\(number)\" is no case number (KS 2021/123 or 2021/123)")
    }
  }

  func run() throws {
    let timeline = try Archive(archive.location()).timeline(ofCase: number)
    try StandardStream.write(json ? JSONLine.bytes(timeline.write) : Array(timeline.text.utf8))
  }
}
