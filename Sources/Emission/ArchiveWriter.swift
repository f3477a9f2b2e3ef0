internal import Glibc

/// Writes one generation. A single writer: documents come in a fixed order, those of a partition together.
package final class ArchiveWriter {
  private let directory: String
  private var partition = ""
  private var file: Descriptor?
  /// Lines that may have to stand behind those of the next document: `a#p1` comes after `a b`.
  private var pending: [(id: String, line: ArraySlice<UInt8>)] = []
  private var counts = ArchiveCounts()

  /// - Parameter directory: Exists and is empty.
  package init(directory: String, facts: GenerationFacts) throws(OutputError) {
    self.directory = directory
    guard mkdir(directory + "/records", 0o777) == 0 else {
      throw OutputError("mkdir", path: directory + "/records", errorNumber: errno)
    }
  }

  package func add(_ entry: PreparedDocument) throws(OutputError) {
    let name = RecordPartition.fileName(forDocument: entry.documentID)
    if name != partition { try openPartition(named: name) }
    try writePending(before: entry.documentID)
    pending += entry.lines.map { ($0.id, entry.json[$0.range]) }
    counts.documents += 1
    counts.records += entry.lines.count
  }

  package func finish() throws(OutputError) -> ArchiveCounts {
    try closePartition()
    return counts
  }

  private func openPartition(named name: String) throws(OutputError) {
    try closePartition()
    partition = name
    let path = directory + "/records/" + name
    let number = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw OutputError("open", path: path, errorNumber: errno) }
    file = Descriptor(number: number, path: path)
  }

  private func closePartition() throws(OutputError) {
    try writePending(before: nil)
    guard let file else { return }
    try Descriptor.synchronize(file.path)
    close(file.number)
    self.file = nil
  }

  /// Writes the lines that no later document can come before; all of them where no id is given.
  private func writePending(before id: String?) throws(OutputError) {
    guard !pending.isEmpty else { return }
    pending.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    let end =
      id.flatMap { id in pending.firstIndex { !$0.id.utf8.lexicographicallyPrecedes(id.utf8) } } ?? pending.count
    for (_, line) in pending[..<end] { try file?.write(Array(line)) }
    pending.removeFirst(end)
  }
}
