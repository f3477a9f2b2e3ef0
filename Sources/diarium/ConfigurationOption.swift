import ArgumentParser
import Pipeline

/// The `--config` of the commands that work on all sources.
struct ConfigurationOption: ParsableArguments {
  @Option(
    name: .customLong("config"), help: ArgumentHelp("The configuration.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var file = "pipeline.json"

  /// The folder of the archive; the sources need not be there.
  func out() throws(CommandFailure) -> String {
    do throws(ConfigurationError) {
      return try ConfigurationReader.out(ofConfigurationAt: file)
    } catch {
      throw CommandFailure(error)
    }
  }

  func configuration() throws(CommandFailure) -> PipelineConfiguration {
    do throws(ConfigurationError) {
      return try ConfigurationReader.configuration(at: file)
    } catch {
      throw CommandFailure(error)
    }
  }
}
