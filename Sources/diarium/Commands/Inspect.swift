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
        diarium inspect seeds/000_ad8c5c80a7d03030.txt
        diarium inspect corpus/sjomyra/prot/ksau-2012-10-16.htm --stage cleanup
        diarium inspect seeds/000_ad8c5c80a7d03030.txt --stage tokenize --json
        diarium inspect seeds/000_ad8c5c80a7d03030.txt --config pipeline.json

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
      if [.vanished, .notRegular].contains(error.code) {
        throw CommandFailure(status: ExitStatus.usage, message: "\(file): \(error.detail)")
      }
      let failure = InspectionError(stage: .fetch, error: error)
      throw CommandFailure(status: ExitStatus.incomplete, message: "\(file): \(failure)")
    }
  }
}

extension InspectionStage: ExpressibleByArgument {}
