internal import Emission
internal import Glibc

/// `out/runs.jsonl`: one line for each run, for years.
struct RunJournal {
  private let path: String

  /// - Parameter out: The folder that holds `current`.
  init(out: String) { path = out + "/runs.jsonl" }

  /// Adds a line in one piece. A line that an earlier run could not finish is ended first.
  func append(_ report: RunReport) throws(OutputError) {
    let number = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw OutputError("open", path: path, errorNumber: errno) }
    defer { close(number) }
    let start: [UInt8] = isCutOff(number) ? [0x0A] : []
    try Descriptor(number: number, path: path).write(start + report.json + [0x0A])
    guard fsync(number) == 0 else { throw OutputError("fsync", path: path, errorNumber: errno) }
  }

  private func isCutOff(_ number: Int32) -> Bool {
    var status = stat()
    guard fstat(number, &status) == 0, status.st_size > 0 else { return false }
    var last: UInt8 = 0
    return pread(number, &last, 1, status.st_size - 1) == 1 && last != 0x0A
  }
}
