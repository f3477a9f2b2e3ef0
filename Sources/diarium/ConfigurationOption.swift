import ArgumentParser
import Pipeline

/// The `--config` of the commands that work on all sources.
struct ConfigurationOption: ParsableArguments {
  @Option(
    name: .customLong("config"), help: ArgumentHelp("The configuration.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var file = "pipeline.json"

  func configuration() throws(CommandFailure) -> PipelineConfiguration {
    do throws(ConfigurationError) {
      return try ConfigurationReader.configuration(at: file)
    } catch {
      throw CommandFailure(error)
    }
  }
}
