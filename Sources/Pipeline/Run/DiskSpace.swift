internal import CSystem
internal import Emission
internal import Glibc

/// The room that a run needs on the disk, told before it does the work.
struct DiskSpace {
  /// Magic numbers of statfs(2): file systems on which a copy shares its blocks (btrfs, XFS).
  private static let sharing: Set<Int> = [0x9123_683E, 0x5846_5342]

  /// Bytes that the next generation takes at the least: the index once more, and records and terms of what has changed; these
  /// stand in a file of changes too until the index is written.
  let needed: Int
  private let out: String

  /// - Parameter out: The folder that holds `current`; it exists.
  init(_ preparation: RunPreparation, out: String) {
    self.out = out
    // Of pages of a site about half is markup; of plain text more comes out than went in.
    let changed = preparation.plan.work.indices.reduce(0) { $0 + preparation.survey.documents.byteCount(at: $1) } / 2
    guard let previous = preparation.previous else {
      needed = changed
      return
    }
    let index = Self.size(of: previous.directory + "/" + ArchiveLayout.index)
    needed = changed * 2 + (Self.sharesBlocks(out) ? 0 : index)
  }

  /// - Throws: Where there is certainly too little.
  func check() throws(OutputError) {
    var status = statvfs()
    guard statvfs(out, &status) == 0 else { return }
    let free = Int(clamping: status.f_bavail) * Int(clamping: status.f_frsize)
    guard free < needed else { return }
    throw OutputError(
      "begin a generation", path: out,
      reason: "disk full: needs at least \(Self.megabytes(needed)) MB, \(free >> 20) MB are free", errorNumber: ENOSPC)
  }

  /// The failure of a run, with what it needs where the disk was full.
  func explained(_ error: RunError) -> RunError {
    guard case .output(let failure) = error, [ENOSPC, EDQUOT].contains(failure.errorNumber) else { return error }
    let reason = "\(failure.reason); a run needs at least \(Self.megabytes(needed)) MB in \(out)"
    return .output(
      OutputError(failure.what, path: failure.path, reason: reason, errorNumber: failure.errorNumber))
  }

  private static func megabytes(_ bytes: Int) -> Int { max(1, bytes >> 20) }

  private static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  private static func sharesBlocks(_ folder: String) -> Bool { sharing.contains(system_file_system(folder)) }
}
