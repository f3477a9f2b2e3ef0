import ArgumentParser
import Glibc

@main
struct Diarium: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diarium",
    abstract: "Turns folders of Swedish municipal documents into a searchable archive.",
    discussion: """
      Examples:
        diarium check-config              is pipeline.json as it should be?
        diarium run                       read all sources, publish the archive
        diarium search bygglov            find something in it
        diarium inspect FILE              what becomes of one file
      """,
    version: ComponentVersions.text,
    subcommands: [
      Run.self, Search.self, Case.self, Cites.self, Report.self, Inspect.self, Explain.self, Status.self, Verify.self,
      Rollback.self, RebuildIndex.self, Forget.self, CheckConfig.self, Map.self, Schema.self, Worker.self,
    ])

  /// ArgumentParser's own `main` ends with 64 on wrong usage, and loses what cannot be written.
  static func main() {
    StandardStream.occupyClosed()
    // A write to a closed pipe is an error like others, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      Ending(of: error).exit()
    }
  }
}
