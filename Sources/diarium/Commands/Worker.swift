import ArgumentParser
import Pipeline

/// What `diarium run` starts for each of its workers; not for people.
struct Worker: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: WorkerProgram.command, abstract: "Work on documents for a run.", shouldDisplay: false)

  @Argument(help: "Seconds that a document may take.")
  var seconds: Int

  @Argument(help: "Megabytes that a document may take.")
  var megabytes: Int

  @Flag(name: .customLong("ocr"), help: "Read pages that are images.")
  var recognizesPages = false

  mutating func run() {
    let limits = DocumentLimits(seconds: seconds, megabytes: megabytes)
    WorkerService(limits: limits, recognizesPages: recognizesPages).run()
  }
}
