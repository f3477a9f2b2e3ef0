package import Emission
internal import Fetching
package import JSONText

/// The last runs, as `out/runs.jsonl` tells them.
package struct RunHistory: Sendable {
  package struct Entry: Sendable {
    package let started: String
    package let seconds: String
    package let outcome: String
    package let generation: String?
    /// New, changed, removed documents.
    package let changes: [Int]
    package let accounting: [DocumentStatus: Int]
    /// Of files that were skipped or failed, by reason.
    package let reasons: [String: Int]
  }

  /// The newest last.
  package let entries: [Entry]
  package let counts: ArchiveCounts?
  package let generation: String?
  private let out: String

  /// - Parameters:
  ///   - out: The folder that holds `current`.
  ///   - limit: How many runs.
  package init(out: String, limit: Int = 5) {
    self.out = out
    let bytes = (try? FileReader.bytes(atPath: out + "/runs.jsonl", limit: 1 << 30)) ?? []
    entries = bytes.split(separator: 0x0A).suffix(limit).compactMap { Entry(Array($0)) }
    let current = GenerationStore(reading: out).current
    generation = current?.name
    counts = current.flatMap { ArchiveCounts(ofGeneration: $0.directory) }
  }
}

extension RunHistory.Entry {
  fileprivate init?(_ line: [UInt8]) {
    guard let json = try? JSONParser.parse(line), let started = json["started"]?.string,
      let outcome = json["outcome"]?.string
    else { return nil }
    self.started = started
    self.outcome = outcome
    seconds = json["seconds"].map { String(decoding: line[$0.range], as: UTF8.self) } ?? "?"
    generation = json["generation"]?.string
    changes = ["new", "changed", "removed"].map { json["changes"]?[$0]?.integer ?? 0 }
    accounting = Dictionary(
      uniqueKeysWithValues: DocumentStatus.allCases.map { ($0, json["accounting"]?[$0.rawValue]?.integer ?? 0) })
    let refused = (json["files"]?.array ?? []).filter { ["skipped", "failed"].contains($0["status"]?.string) }
    reasons = Dictionary(refused.compactMap { $0["reason"]?.string }.map { ($0, 1) }, uniquingKeysWith: +)
  }
}

extension RunHistory {
  package var text: String {
    guard let last = entries.last else { return "\(out): no run has been made here.\n" }
    let archive =
      counts.map { "generation \(generation ?? "?"): \($0.records) records of \($0.documents) documents" } ?? "none"
    let reasons = last.reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    return """
      archive    \(archive)
      not taken  \(last.accounting[.skipped] ?? 0) skipped, \(last.accounting[.failed] ?? 0) failed\
      \(reasons.isEmpty ? "" : ": " + reasons)

      started               outcome      seconds     new  changed  removed  failed

      """ + entries.map(Self.row).joined()
  }

  private static func row(_ entry: Entry) -> String {
    func right(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count)) + text
    }
    let outcome = entry.outcome + String(repeating: " ", count: max(1, 11 - entry.outcome.count))
    return "\(entry.started)  \(outcome)" + right(entry.seconds, 9) + right("\(entry.changes[0])", 8)
      + right("\(entry.changes[1])", 9) + right("\(entry.changes[2])", 9)
      + right("\(entry.accounting[.failed] ?? 0)", 8) + "\n"
  }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("generation", generation)
      json.key("documents")
      if let counts { json.value(counts.documents) } else { json.null() }
      json.key("records")
      if let counts { json.value(counts.records) } else { json.null() }
      json.key("runs")
      json.array(entries) { Self.write($1, to: &$0) }
    }
  }

  private static func write(_ entry: Entry, to json: inout JSONWriter) {
    json.object { json in
      json.field("started", entry.started)
      json.key("seconds")
      json.raw(entry.seconds.utf8)
      json.field("outcome", entry.outcome)
      json.field("generation", entry.generation)
      for (name, count) in zip(["new", "changed", "removed"] as [StaticString], entry.changes) {
        json.field(name, count)
      }
      for status in DocumentStatus.allCases {
        json.key(dynamic: status.rawValue)
        json.value(entry.accounting[status] ?? 0)
      }
      json.key("reasons")
      json.object { json in
        for (reason, count) in entry.reasons.sorted(by: { $0.key < $1.key }) {
          json.key(dynamic: reason)
          json.value(count)
        }
      }
    }
  }
}
