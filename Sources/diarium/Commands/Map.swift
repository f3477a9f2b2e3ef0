import ArgumentParser
import Emission
import Glibc
import Pipeline

/// Documents in, records out, for running the stages inside another engine.
struct Map: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Turn documents into records, as JSON Lines on standard input and output.",
    usage: "diarium map [-j N] [--trailer]",
    discussion: """
      Each line in is one document, {"id": …} with "path", "content_b64" or "text";
      each line out has the same id and the document's "records", or an "error"
      with code and message. Exactly one line out for each line in, in order;
      other members are passed through.

      Examples:
        echo '{"id":"k/a","text":"Nämnden beslutade."}' | diarium map
        echo '{"id":"k/b","path":"README.md","year":2024}' | diarium map

      Exit codes: 0 all lines are answered, also those with an error; 2 usage;
      5 input could not be read or output not be written.
      """)

  @Option(
    name: [.customShort("j", allowingJoined: true), .customLong("workers")],
    help: ArgumentHelp("Number of workers.", valueName: "n"))
  var workers = 1

  @Flag(help: "End with a line of counts and a SHA-256 of the output.")
  var trailer = false

  func validate() throws {
    if !(1...256).contains(workers) { throw ValidationError("-j takes a number from 1 to 256.") }
  }

  func run() throws {
    try MapFilter(workers: workers, writesTrailer: trailer).run(from: STDIN_FILENO, to: .standardOutput)
  }
}
