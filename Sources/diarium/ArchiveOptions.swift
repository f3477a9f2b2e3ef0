import ArgumentParser
import Emission
import JSONText

/// Which archive a command reads.
struct ArchiveOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The configuration that names the archive.", valueName: "file"))
  var config = "pipeline.json"

  @Option(
    help: ArgumentHelp("The archive: a folder out/, a generation in it, or an archive.sqlite.", valueName: "path"))
  var archive: String?

  /// - Throws: `ArchiveError`, or a usage error where the configuration does not say where the archive is.
  func location() throws -> ArchiveLocation {
    try ArchiveLocation(path: archive ?? Self.out(ofConfiguration: config))
  }

  /// The member `out` of a configuration, relative to its file.
  static func out(ofConfiguration path: String) throws -> String {
    do {
      let json = try JSONParser.parse(MappedFile.bytes(at: path))
      guard let out = json["out"]?.string else {
        throw ValidationError("\(path): \"out\" is missing: name the archive with --archive")
      }
      let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      return out.hasPrefix("/") || folder.isEmpty ? out : folder + "/" + out
    } catch let error as OutputError {
      throw ValidationError(
        "\(path): \(error.reason): name the archive with --archive, or a configuration with --config")
    } catch let error as JSONSyntaxError {
      throw ValidationError("\(path): \(error.problem) (byte \(error.offset))")
    }
  }
}
