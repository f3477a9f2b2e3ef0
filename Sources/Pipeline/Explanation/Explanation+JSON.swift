internal import Documents
internal import Fetching
package import JSONText

extension Explanation {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      json.field("source", source)
      json.key("selection")
      json.object(writeSelection)
      json.field("archived", memory?.hasRecords == true)
      json.field("sameContent", isSameContent)
      json.field("decision", decisionName)
      json.field("cause", cause?.rawValue)
      json.field(
        "status", trace.failure.map { DocumentStatus.of($0).rawValue } ?? (trace.incomplete == nil ? "ok" : "partial"))
      json.field("reason", trace.failure?.code.rawValue ?? trace.incomplete?.rawValue)
      json.field("detail", trace.failure?.detail)
      json.key("stages")
      json.object { json in
        for stage in trace.stages { Self.write(stage, to: &json) }
      }
    }
  }

  private func writeSelection(_ json: inout JSONWriter) {
    switch selection {
    case .included(let pattern):
      json.field("isIncluded", true)
      json.field("pattern", pattern)
    case .excluded(let pattern), .inExcludedFolder(_, let pattern):
      json.field("isIncluded", false)
      json.field("pattern", pattern)
    case .notIncluded: json.field("isIncluded", false)
    }
  }

  private var decisionName: String? {
    switch decision {
    case nil: nil
    case .unchanged: "unchanged"
    case .read: "read"
    case .remove: "remove"
    case .keep: "keep"
    }
  }

  private var cause: Cause? {
    if case .read(let cause) = decision { cause } else { nil }
  }

  private static func write(_ trace: StageTrace, to json: inout JSONWriter) {
    json.key(dynamic: trace.stage.rawValue)
    json.object { json in
      for size in trace.sizes {
        json.key(dynamic: size.name)
        json.value(size.count)
      }
    }
  }
}
