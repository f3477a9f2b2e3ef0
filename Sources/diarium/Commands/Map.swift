import ArgumentParser
import Emission
import Glibc
import Pipeline

/// Documents in, records out, for running the stages inside another engine.
struct Map: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Turn documents into records, as JSON Lines on standard input and output.",
    discussion: """
      Each line in is one document, {"id": …} with "path", "content_b64" or "text"; each line out has the same id and \
      the document's "records", or an "error" with code and message. Exactly one line out for each line in, in order; \
      other members are passed through.

        echo '{"id":"kommun/a.html","path":"a.html","year":2024}' | diarium map
      """)

  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: ArgumentHelp("How many documents to work on at once.", valueName: "n"))
  var jobs = 1

  @Flag(help: "End with a line of counts and a SHA-256 of the output.")
  var trailer = false

  func validate() throws {
    if !(1...256).contains(jobs) { throw ValidationError("--jobs: \(jobs) is not between 1 and 256") }
  }

  func run() throws {
    try ArchiveFailure.report {
      try MapFilter(jobs: jobs, writesTrailer: trailer).run(from: STDIN_FILENO, to: .standardOutput)
    }
  }
}
