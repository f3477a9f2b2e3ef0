internal import Emission
internal import Glibc

/// What a run did, for the textfile collector of Prometheus' node_exporter: a file that is replaced as a whole.
///
/// Names and counts only: no path, no text of a document.
struct RunMetrics {
  /// Kept over runs that fail, so that an alert can say how old the archive is.
  private static let lastSuccess = "diarium_last_success_timestamp_seconds"

  private let path: String

  /// - Parameter path: A name that ends in `.prom`, in a folder that the collector reads.
  init(path: String) { self.path = path }

  /// - Parameters:
  ///   - ended: Seconds since 1970.
  ///   - generation: The folder of the archive that readers see; `nil` where there is none.
  func write(_ report: RunReport, ended: Int, generation: String?) throws(OutputError) {
    let success = report.isSuccess ? ended : successBefore
    let text = Self.text(of: report, ended: ended, success: success, bytes: generation.map(FileTree.byteCount) ?? 0)
    let temporary = path + ".tmp"
    let number = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard number >= 0 else { throw OutputError("open", path: temporary, errorNumber: errno) }
    defer { close(number) }
    try Descriptor(number: number, path: temporary).write(Array(text.utf8))
    try FileTree.rename(temporary, to: path)
  }

  /// As the file of the run before says.
  private var successBefore: Int? {
    guard let bytes = try? MappedFile.bytes(at: path) else { return nil }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix(Self.lastSuccess + " ") }.flatMap { Int($0.dropFirst(Self.lastSuccess.count + 1)) }
  }

  private static func text(of report: RunReport, ended: Int, success: Int?, bytes: Int) -> String {
    let statuses = DocumentStatus.allCases.map { ("status", $0.rawValue, report.accounting[$0]) }
    let changes = [
      ("change", "new", report.changes.added), ("change", "changed", report.changes.replaced),
      ("change", "removed", report.changes.removed),
    ]
    return gauge("diarium_info", "The program.", "{version=\"\(ProgramVersion.current)\"} 1")
      + gauge("diarium_last_run_timestamp_seconds", "End of the last run.", " \(ended)")
      + gauge(
        "diarium_last_run_success", "Whether it ended with the archive as it should be.", " \(report.isSuccess ? 1 : 0)"
      )
      + (success.map { gauge(lastSuccess, "End of the last run that did.", " \($0)") } ?? "")
      + gauge("diarium_last_run_seconds", "What it took.", " " + RunReport.seconds(report.milliseconds))
      + gauge("diarium_last_run_files", "Files that it saw, by what became of them.", labelled(statuses))
      + gauge("diarium_last_run_changes", "Documents of the archive that it changed.", labelled(changes))
      + gauge("diarium_archive_bytes", "Size of the archive that readers see.", " \(bytes)")
  }

  private static func labelled(_ values: [(name: String, label: String, count: Int)]) -> [String] {
    values.map { "{\($0.name)=\"\($0.label)\"} \($0.count)" }
  }

  private static func gauge(_ name: String, _ help: String, _ value: String) -> String { gauge(name, help, [value]) }

  private static func gauge(_ name: String, _ help: String, _ values: [String]) -> String {
    "# HELP \(name) \(help)\n# TYPE \(name) gauge\n" + values.map { name + $0 + "\n" }.joined()
  }
}
