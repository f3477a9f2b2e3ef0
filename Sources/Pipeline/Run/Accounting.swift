/// Where the files of a run went: seen = ok + partial + unchanged + skipped + failed.
package struct Accounting: Hashable, Sendable {
  private var counts: [DocumentStatus: Int] = [:]
  /// Those that are not simply ok, in the order of the run.
  package private(set) var files: [FileReport] = []
  /// What was noticed in documents that have their records.
  package private(set) var notes: [FileNote] = []
  /// Files and folders that the patterns of the configuration leave out; they are not among those seen.
  package internal(set) var excludedCount = 0

  package init() {}

  package var seen: Int { counts.values.reduce(0, +) }
  package subscript(status: DocumentStatus) -> Int { counts[status] ?? 0 }
  /// Whether every file ended as a document or as one that did not have to be read.
  package var isComplete: Bool { self[.skipped] == 0 && self[.failed] == 0 }

  mutating func addOK() { counts[.ok, default: 0] += 1 }
  mutating func addUnchanged(_ count: Int) { counts[.unchanged, default: 0] += count }

  mutating func add(_ document: ProcessedDocument) {
    notes += document.notes
    if let report = document.report {
      add(report)
    } else if case .unchanged = document.result {
      addUnchanged(1)
    } else {
      addOK()
    }
  }

  mutating func add(_ report: FileReport) {
    counts[report.status, default: 0] += 1
    files.append(report)
  }
}
