import ArgumentParser
import Documents
import Pipeline

/// What one stage makes of one file.
struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what a stage makes of one file; writes nothing.",
    usage: "diarium inspect FILE [--stage STAGE] [--config FILE] [--json]",
    discussion: """
      Examples:
        diarium inspect corpus/beslut.html
        diarium inspect corpus/beslut.html --stage cleanup
        diarium inspect corpus/beslut.html --stage tokenize --json
        diarium inspect corpus/beslut.html --config pipeline.json

      Exit codes: 0 all well, 2 no such file or wrong usage, 3 the file is no
      document that can be read, 5 the result could not be written.
      """)

  @Argument(help: "The file to look at.", completion: .file())
  var file: String

  @Option(help: "The stage.")
  var stage: InspectionStage = .record

  @Option(help: ArgumentHelp("Treat the file as its source is treated in a run.", valueName: "file"))
  var config: String?

  @Flag(help: "Print JSON.")
  var json = false

  mutating func run() throws {
    let inspected = try inspectedFile()
    let inspection = Inspection(source: inspected.source, learned: inspected.learned)
    let result: [UInt8]
    do throws(InspectionError) {
      result = json ? try inspection.json(of: stage) : Array(try inspection.text(of: stage).utf8)
    } catch {
      throw CommandFailure(status: ExitStatus.incomplete, message: "\(file): \(error)")
    }
    try StandardStream.write(result)
  }

  private func inspectedFile() throws(CommandFailure) -> InspectedFile {
    let configuration = try config.map { path throws(CommandFailure) in
      var option = ConfigurationOption()
      option.file = path
      return try option.configuration()
    }
    do throws(DocumentError) {
      return try InspectedFile(path: ArgumentBytes.of(file), configuration: configuration)
    } catch {
      let status = error.code == .vanished ? ExitStatus.usage : ExitStatus.incomplete
      throw CommandFailure(status: status, message: "\(file): \(InspectionError(stage: .fetch, error: error))")
    }
  }
}

extension InspectionStage: ExpressibleByArgument {}
