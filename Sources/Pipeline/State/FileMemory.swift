internal import Fetching
internal import Wire

/// What the archive remembers of one file: by which it knows whether anything has to be done about it.
struct FileMemory: Hashable, Sendable {
  enum Outcome: Hashable, Sendable {
    /// It has records.
    case documented
    /// Its records stand in the archive that readers see, not in the generation of this memory: an interrupted run that
    /// makes all anew has not come to it.
    case awaited
    /// It has none: the reason and detail as in `FileReport`, and in how many runs in a row so far.
    case refused(reason: String, detail: String, runs: Int)
  }

  /// Relative to the source, as in ids.
  let path: String
  /// As `FoundFiles.stamp(at:)`; 0 where the file must be read again, whatever its stamp.
  var stamp: UInt64
  /// 64 hexadecimal digits; empty where the file was not read.
  var sha256: String
  var outcome: Outcome

  /// Whether an archive has records of it.
  var hasRecords: Bool { outcome == .documented || outcome == .awaited }

  /// As the memory of a file that has to be processed, whatever its content, while its records stay until then.
  var unprocessed: FileMemory { FileMemory(path: path, stamp: 0, sha256: "", outcome: outcome) }
}

extension FileMemory {
  func write(to wire: inout WireWriter) {
    wire.write(path)
    wire.write(Int(bitPattern: UInt(stamp)))
    wire.write(sha256)
    switch outcome {
    case .documented: wire.write(0)
    case .refused(let reason, let detail, let runs):
      wire.write(1)
      wire.write(reason)
      wire.write(detail)
      wire.write(runs)
    case .awaited: wire.write(2)
    }
  }

  init(from wire: inout WireReader) throws(WireError) {
    path = try wire.text()
    stamp = UInt64(UInt(bitPattern: try wire.number()))
    sha256 = try wire.text()
    switch try wire.number() {
    case 0: outcome = .documented
    case 1: outcome = .refused(reason: try wire.text(), detail: try wire.text(), runs: try wire.number())
    case 2: outcome = .awaited
    default: throw WireError()
    }
  }
}
