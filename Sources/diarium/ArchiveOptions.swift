import ArgumentParser
import Emission
import Pipeline

/// Which archive a command reads.
struct ArchiveOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The configuration that names the archive.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var config = "pipeline.json"

  @Option(
    help: ArgumentHelp("The archive: a folder out/, a generation in it, or an archive.sqlite.", valueName: "path"),
    completion: .file())
  var archive: String?

  /// - Throws: `ArchiveError`, or `CommandFailure` where the configuration does not say where the archive is.
  func location() throws -> ArchiveLocation {
    try ArchiveLocation(path: archive ?? out())
  }

  private func out() throws(CommandFailure) -> String {
    do throws(ConfigurationError) {
      return try ConfigurationReader.out(ofConfigurationAt: config)
    } catch {
      let hint = "diarium: name the archive with --archive, or a configuration with --config"
      throw CommandFailure(status: ExitStatus.usage, message: "\(error)\n\(hint)")
    }
  }
}
