internal import Emission
internal import Glibc

/// `out/generations` and the link `out/current` to the newest complete one.
///
/// A generation is written as `000007.tmp`, renamed when it is whole, and then linked to: readers see the old archive
/// or the new one, and a run that is killed leaves nothing to repair.
struct GenerationStore {
  private static let interruptedName = "interrupted"

  private let out: String
  private var folder: String { out + "/generations" }

  /// For looking only.
  init(reading out: String) { self.out = out }

  /// - Parameter out: Exists and can be written; the caller holds its lock.
  init(out: String) throws(OutputError) {
    self.out = out
    try FileTree.makeFolder(folder)
    try FileTree.makeFolder(out + "/" + StateLayout.folder)
    for name in try FileTree.names(in: folder) where name.hasSuffix(".tmp") { try FileTree.remove(folder + "/" + name) }
    for name in ["/current.tmp", "/state/next", "/state/next.tmp"] { try FileTree.remove(out + name) }
    try FileTree.checkLink(out + "/" + ArchiveLayout.current)
    try sweep()
    for place in [out, folder, out + "/" + StateLayout.folder] { try FileTree.probe(place) }
  }

  /// Removes generations newer than the one that readers see, which were never linked to or were gone back from, and
  /// each memory whose generation is not there: the next of that name would take it for its own.
  private func sweep() throws(OutputError) {
    if let current {
      for newer in try complete().prefix(while: { $0.name != current.name }) {
        try FileTree.remove(state(of: newer))
        try FileTree.remove(newer.directory)
      }
    }
    let states = out + "/" + StateLayout.folder
    for name in try FileTree.names(in: states) where !isFolder(folder + "/" + name) {
      try FileTree.remove(states + "/" + name)
    }
  }

  /// The generation that readers see; `nil` where there is none.
  var current: Generation? {
    guard let target = FileTree.target(ofLink: out + "/" + ArchiveLayout.current),
      let name = target.split(separator: "/").last.map(String.init), Int(name) != nil,
      isFolder(folder + "/" + name)
    else { return nil }
    return Generation(name: name, directory: folder + "/" + name)
  }

  /// The generation that readers see.
  ///
  /// - Throws: Where there is none.
  func present() throws(ArchiveError) -> Generation {
    if let current { return current }
    throw ArchiveError("\(out): there is no archive here", remedy: "run `diarium run` first, or name another folder")
  }

  /// The complete ones, the newest first.
  func complete() throws(OutputError) -> [Generation] {
    try FileTree.names(in: folder).filter { Int($0) != nil }.sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }
      .map { Generation(name: $0, directory: folder + "/" + $0) }
  }

  /// The newest complete one that is older.
  func generation(before other: Generation) throws(OutputError) -> Generation? {
    try complete().first { (Int($0.name) ?? 0) < (Int(other.name) ?? 0) }
  }

  /// What an interrupted run did, upon which the next can build; readers never see it. `nil` where there is none.
  var interrupted: Generation? {
    let kept = Generation(name: Self.interruptedName, directory: folder + "/" + Self.interruptedName)
    return isFolder(kept.directory) ? kept : nil
  }

  /// Keeps what an interrupted run did: a generation whose memory stands in `nextState`.
  func keep(_ generation: Generation) throws(OutputError) {
    try forgetInterrupted()
    try synchronizeFolders(of: generation)
    let kept = Generation(name: Self.interruptedName, directory: folder + "/" + Self.interruptedName)
    try FileTree.rename(nextState, to: state(of: kept))
    try FileTree.rename(generation.directory, to: kept.directory)
    try Descriptor.synchronize(folder)
  }

  /// The memory first: without it, what is left of the generation counts for nothing.
  func forgetInterrupted() throws(OutputError) {
    guard let interrupted else { return }
    try FileTree.remove(state(of: interrupted))
    try Descriptor.synchronize(out + "/" + StateLayout.folder)
    try FileTree.remove(interrupted.directory)
  }

  /// Makes a complete generation the one that readers see.
  func use(_ generation: Generation) throws(OutputError) {
    try forgetInterrupted()
    try switchLink(to: "generations/" + generation.name)
    try Descriptor.synchronize(out)
  }

  /// Gives a generation the memory of another, where there is one.
  func shareState(of old: Generation, with new: Generation) throws(OutputError) {
    var status = stat()
    guard stat(state(of: old), &status) == 0 || errno != ENOENT else { return }
    try FileTree.link(state(of: old), to: state(of: new))
  }

  /// Where the memory of a generation stands.
  func state(of generation: Generation) -> String { out + "/" + StateLayout.folder + "/" + generation.name }

  /// Where the memory of the run that goes on is written.
  var nextState: String { out + "/" + StateLayout.folder + "/next" }

  /// Makes an empty folder for the next generation.
  func begin() throws(OutputError) -> Generation {
    let digits = String((try complete().first.flatMap { Int($0.name) } ?? 0) + 1)
    let name = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    let generation = Generation(name: name, directory: folder + "/" + name + ".tmp")
    guard mkdir(generation.directory, 0o777) == 0 else {
      throw OutputError("mkdir", path: generation.directory, errorNumber: errno)
    }
    return generation
  }

  func discard(_ generation: Generation) { try? FileTree.remove(generation.directory) }

  /// The last thing done is the switch: when this throws, readers still see the archive before.
  ///
  /// - Parameter generation: Complete, all its files on the disk.
  func publish(_ generation: Generation) throws(OutputError) {
    try synchronizeFolders(of: generation)
    try FileTree.rename(generation.directory, to: folder + "/" + generation.name)
    try Descriptor.synchronize(folder)
    try switchLink(to: "generations/" + generation.name)
  }

  /// After publication: makes the switch durable and removes all but the newest generations.
  func settle(keeping count: Int) throws(OutputError) {
    try Descriptor.synchronize(out)
    try forgetInterrupted()
    let newestFirst = try complete()
    let kept = Set(newestFirst.prefix(max(1, count)).map(\.name) + [current?.name].compactMap { $0 })
    for generation in newestFirst where !kept.contains(generation.name) { try FileTree.remove(generation.directory) }
    for name in try FileTree.names(in: out + "/" + StateLayout.folder) where !kept.contains(name) {
      try FileTree.remove(out + "/" + StateLayout.folder + "/" + name)
    }
  }

  private func synchronizeFolders(of generation: Generation) throws(OutputError) {
    for name in try FileTree.names(in: generation.directory) where isFolder(generation.directory + "/" + name) {
      try Descriptor.synchronize(generation.directory + "/" + name)
    }
    try Descriptor.synchronize(generation.directory)
  }

  private func switchLink(to target: String) throws(OutputError) {
    let temporary = out + "/current.tmp"
    guard symlink(target, temporary) == 0 else { throw OutputError("symlink", path: temporary, errorNumber: errno) }
    try FileTree.rename(temporary, to: out + "/current")
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
