import ArgumentParser
import Pipeline

/// Why a file is or is not in the archive.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say why a file is or is not in the archive, and what a run makes of it.",
    usage: "diarium explain FILE [--config FILE] [--json]",
    discussion: """
      Looks at the file as the next run would: the patterns of its source, what the
      archive remembers of it, and what each stage makes of it, in sizes. A file
      that is gone can be named too. Writes nothing.

      Examples:
        diarium explain corpus/sjomyra/prot/ksau-2012-10-16.htm
        diarium explain sjomyra/prot/ksau-2012-10-16.htm

      Exit codes: 0 it has records or will have, 2 wrong usage, or the file lies in
      no source, 3 it has and will have none, 5 the result could not be written.
      """)

  @Argument(help: "The file, or its id as reports have it.", completion: .file())
  var file: String

  @OptionGroup var config: ConfigurationOption

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let explanation = try explanation()
    try StandardStream.write(json ? JSONLine.bytes(explanation.write) : Array(explanation.text.utf8))
    if !explanation.isTaken { throw CommandFailure(status: ExitStatus.incomplete, message: "") }
  }

  private func explanation() throws(CommandFailure) -> Explanation {
    let explainer = Explainer(try config.configuration())
    do throws(RunError) {
      if let explanation = try explainer.explanation(of: ArgumentBytes.of(file)) { return explanation }
    } catch {
      throw CommandFailure(error)
    }
    throw CommandFailure(
      status: ExitStatus.usage, message: "\(file): lies in no source of \(config.file), and is no id of one")
  }
}
