import ArgumentParser
import Pipeline

/// What the last runs did.
struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what the last runs did and what the archive holds.",
    usage: "diarium status [--config FILE] [--json]",
    discussion: """
      Every run is a line of out/runs.jsonl, with each file that was not taken.

      Exit codes: 0 all well, 2 usage or configuration, 5 output could not be
      written.
      """)

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var config: ConfigurationOption

  func run() throws {
    let history = RunHistory(out: try config.out())
    try StandardStream.write(json ? JSONLine.bytes(history.write) : Array(history.text.utf8))
  }
}
