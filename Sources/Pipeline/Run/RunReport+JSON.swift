internal import Emission
internal import JSONText

extension RunReport {
  /// One line without its line feed. Seconds have three decimals.
  package var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("started", started)
      json.key("seconds")
      json.raw(Self.seconds(milliseconds).utf8)
      json.field("outcome", outcome.rawValue)
      json.field("version", ProgramVersion.current)
      json.field("generation", generation)
      json.field("documents", counts.documents)
      json.field("records", counts.records)
      json.key("changes")
      json.object { json in
        json.field("new", changes.added)
        json.field("changed", changes.replaced)
        json.field("removed", changes.removed)
      }
      json.key("accounting")
      json.object(writeAccounting)
      if outcome == .dryRun { writePlan(&json) }
      json.field("excluded", accounting.excludedCount)
      json.key("files")
      json.array(accounting.files) { Self.write($1, to: &$0) }
      json.key("warnings")
      json.array(accounting.notes) { json, note in
        json.object { json in
          json.field("path", note.path)
          json.field("warning", note.warning)
          json.field("detail", note.detail)
        }
      }
    }
    return json.bytes
  }

  private func writePlan(_ json: inout JSONWriter) {
    json.key("plan")
    json.array(planned) { json, change in
      json.object { json in
        json.field("path", change.path)
        json.field("change", change.kind.rawValue)
        json.field("cause", change.cause)
      }
    }
  }

  static func seconds(_ milliseconds: Int) -> String {
    let rest = String(milliseconds % 1000)
    return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }

  private func writeAccounting(_ json: inout JSONWriter) {
    json.field("seen", accounting.seen)
    json.field("ok", accounting[.ok])
    json.field("partial", accounting[.partial])
    json.field("unchanged", accounting[.unchanged])
    json.field("skipped", accounting[.skipped])
    json.field("failed", accounting[.failed])
  }

  private static func write(_ file: FileReport, to json: inout JSONWriter) {
    json.object { json in
      json.field("path", file.path)
      json.field("status", file.status.rawValue)
      json.field("reason", file.reason)
      json.field("detail", file.detail)
    }
  }
}
