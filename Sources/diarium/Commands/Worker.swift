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

  mutating func run() {
    WorkerService().run(limits: DocumentLimits(seconds: seconds, megabytes: megabytes))
  }
}
