import ArgumentParser
import Emission
import Glibc
import Pipeline

/// The nightly run.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read what has changed in the sources and publish a new archive.",
    usage: "diarium run [--config FILE] [-j N] [options]",
    discussion: """
      Examples:
        diarium run
        diarium run --config /etc/diarium/pipeline.json --quiet
        diarium run --dry-run

      Exit codes: 0 all well, 2 usage or configuration, 3 finished, but some
      documents were skipped or failed, 4 refused since too many documents would
      be removed, 5 output could not be written, 11 another run holds the lock,
      130 or 143 interrupted. 1 is an error of the program.
      """)

  @OptionGroup var config: ConfigurationOption

  @Flag(help: "Make the archive from nothing, whatever has not changed.")
  var full = false

  @Option(help: ArgumentHelp("Let so many documents go. (default: one in five)", valueName: "n"))
  var allowRemovals: Int?

  @Flag(help: "Do all but write: list what would change, and why.")
  var dryRun = false

  @Option(
    name: [.customShort("j", allowingJoined: true), .customLong("workers")],
    help: ArgumentHelp("Number of workers. (default: one a core)", valueName: "n"))
  var workers: Int?

  @Flag(help: "Print the report as JSON.")
  var json = false

  @Flag(help: "Print nothing where all is well.")
  var quiet = false

  @Option(help: ArgumentHelp("Write metrics for Prometheus' textfile collector.", valueName: "file"))
  var metrics: String?

  @Option(help: "Log what happens on standard error.")
  var logFormat: LogFormat?

  @Flag(name: .shortAndLong, help: "Log each document, too.")
  var verbose = false

  func validate() throws {
    if verbose, quiet { throw ValidationError("--verbose and --quiet exclude each other.") }
    if let workers, !(1...256).contains(workers) { throw ValidationError("-j takes a number from 1 to 256.") }
  }

  mutating func run() throws {
    let configuration = try config.configuration()
    var options = RunOptions()
    options.workers = workers
    options.isFull = full
    options.dryRun = dryRun
    options.allowedRemovals = allowRemovals
    options.metrics = metrics
    options.log = log
    Interruption.watch()
    let report = try report(
      of: PipelineRun(
        configuration, options: options,
        program: WorkerProgram(
          limits: configuration.stages.limits, recognizesPages: configuration.stages.recognizesPages),
        showsProgress: !quiet && !json && log == nil))
    try show(report, out: configuration.out)
    if !report.accounting.isComplete { throw CommandFailure(status: ExitStatus.incomplete, message: "") }
  }

  private var log: RunLog? {
    if logFormat == nil, !verbose { return nil }
    return RunLog(format: logFormat ?? .text, least: verbose ? .debug : quiet ? .warning : .info)
  }

  private func report(of run: PipelineRun) throws(CommandFailure) -> RunReport {
    do throws(RunError) {
      return try run.run()
    } catch {
      throw CommandFailure(error)
    }
  }

  private func show(_ report: RunReport, out: String) throws {
    let isSilent = quiet && report.accounting.isComplete
    if json, !isSilent { return try writeUnlessClosed(report.json + [0x0A]) }
    if !quiet {
      try writeUnlessClosed(Array(report.plan.utf8))
      try writeUnlessClosed(Array(report.summary(out: out).utf8))
    }
    if log != nil { return }
    if !quiet { try? StandardStream.write(report.noticed, to: StandardStream.error) }
    try? StandardStream.write(report.problems, to: StandardStream.error)
  }

  /// The archive is published: a reader of the report who has gone is no failure of the run.
  private func writeUnlessClosed(_ bytes: [UInt8]) throws {
    do throws(OutputError) {
      try StandardStream.write(bytes)
    } catch  where error.errorNumber == EPIPE {
      return
    }
  }
}

extension LogFormat: ExpressibleByArgument {}
