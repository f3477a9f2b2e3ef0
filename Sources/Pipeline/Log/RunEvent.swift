/// Something that happened in a run: a fixed name and a few values, never text of a document.
struct RunEvent {
  enum Value {
    case number(Int)
    case text(String)
    /// An id: may name a person.
    case path(String)
  }

  let level: LogLevel
  /// "run.started"
  let name: StaticString
  let fields: [(name: StaticString, value: Value)]

  init(_ level: LogLevel, _ name: StaticString, _ fields: [(name: StaticString, value: Value)]) {
    self.level = level
    self.name = name
    self.fields = fields
  }
}

extension RunEvent {
  static func started(pid: Int32, workers: Int) -> RunEvent {
    RunEvent(
      .info, "run.started",
      [("pid", .number(Int(pid))), ("version", .text(ProgramVersion.current)), ("workers", .number(workers))])
  }

  static func planned(_ preparation: RunPreparation) -> RunEvent {
    RunEvent(
      .info, "run.planned",
      [
        ("files", .number(preparation.survey.documents.count)),
        ("excluded", .number(preparation.survey.accounting.excludedCount)),
        ("toRead", .number(preparation.plan.work.count)), ("gone", .number(preparation.plan.removed.count)),
      ])
  }

  static func document(_ report: FileReport) -> RunEvent {
    RunEvent(
      report.status == .partial ? .info : .warning, "document.reported",
      [("path", .path(report.path)), ("status", .text(report.status.rawValue)), ("reason", .text(report.reason))])
  }

  static func read(_ document: ProcessedDocument) -> RunEvent {
    RunEvent(
      .debug, "document.read", [("path", .path(document.id)), ("cause", .text(document.work.cause.rawValue))])
  }

  static func ended(_ report: RunReport) -> RunEvent {
    RunEvent(
      report.isSuccess ? .info : .error, "run.ended",
      [("outcome", .text(report.outcome.rawValue)), ("milliseconds", .number(report.milliseconds))]
        + (report.generation.map { [("generation", .text($0))] } ?? [])
        + [
          ("new", .number(report.changes.added)), ("changed", .number(report.changes.replaced)),
          ("removed", .number(report.changes.removed)), ("seen", .number(report.accounting.seen)),
          ("skipped", .number(report.accounting[.skipped])), ("failed", .number(report.accounting[.failed])),
        ])
  }
}
