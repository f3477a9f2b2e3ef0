import ArgumentParser
import Pipeline

/// All faults of a configuration at once.
struct CheckConfig: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-config",
    abstract: "Say what is wrong with a configuration; all of it at once.",
    usage: "diarium check-config [FILE]",
    discussion: """
      Examples:
        diarium check-config
        diarium check-config /etc/diarium/pipeline.json

      Exit codes: 0 all well, 2 something is wrong.
      """)

  @Argument(help: "The configuration.", completion: .file(extensions: ["json"]))
  var file = "pipeline.json"

  mutating func run() throws {
    var option = ConfigurationOption()
    option.file = file
    let count = try option.configuration().sources.count
    try StandardStream.write("\(file): all well, \(count) \(count == 1 ? "source" : "sources")\n")
  }
}
