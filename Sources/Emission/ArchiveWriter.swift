internal import Glibc
internal import JSONText

/// Writes one generation of the archive: records, index, citations, manifest. One thread.
///
/// When `finish()` returns, every byte is on the disk; naming the generation `current` is the caller's. A generation that
/// builds upon another reads its files and never writes to them.
package final class ArchiveWriter {
  private let directory: String
  private let facts: GenerationFacts
  private let previous: PreviousFiles?
  private let records: RecordFiles
  /// Gone when the archive is finished, so that the file is closed and unlocked; not there before the first change.
  private var index: ArchiveIndex?
  private var counts = ArchiveCounts()

  /// - Parameters:
  ///   - directory: Exists and is empty.
  ///   - previous: The directory of a complete generation that this one builds upon; `nil` to build from nothing.
  package init(directory: String, facts: GenerationFacts, previous: String? = nil) throws(OutputError) {
    self.directory = directory
    self.facts = facts
    self.previous = try previous.map { (path) throws(OutputError) in try PreviousFiles(path) }
    counts = self.previous?.counts ?? ArchiveCounts()
    records = try RecordFiles(directory: directory + "/" + ArchiveLayout.records, previous: self.previous)
    if previous == nil { index = try ArchiveIndex(creating: indexPath) }
  }

  /// Adds a document, or puts it in the place of the one of that id. The order decides the bytes of the index, not those
  /// of the records.
  package func add(_ document: PreparedDocument) throws(OutputError) {
    if document.records.isEmpty { return }
    try removeFromIndex(document.id)
    try records.add(document)
    try openIndex().add(document)
    counts.add(document)
  }

  /// Removes a document; one that is not there is no error.
  package func remove(documentID: String) throws(OutputError) {
    try removeFromIndex(documentID)
    records.remove(documentID: documentID)
  }

  package func finish() throws(OutputError) -> ArchiveCounts {
    var files = try records.finish()
    if let index {
      try index.finish()
      files[ArchiveLayout.citations] = try writeCitations(of: index)
      self.index = nil
      try synchronizeIndex()
    } else if let previous {
      for name in [ArchiveLayout.index, ArchiveLayout.indexDigest, ArchiveLayout.citations] {
        try FileCopy.link(previous.directory + "/" + name, to: directory + "/" + name)
      }
      files[ArchiveLayout.citations] = previous.citations
    }
    try writeManifest(files)
    try Descriptor.synchronize(directory)
    return counts
  }

  private var indexPath: String { directory + "/" + ArchiveLayout.index }

  private func openIndex() throws(OutputError) -> ArchiveIndex {
    if let index { return index }
    guard let previous else { throw OutputError("write", path: indexPath, reason: "the archive is finished") }
    try FileCopy.copy(previous.directory + "/" + ArchiveLayout.index, to: indexPath)
    let opened = try ArchiveIndex(updating: indexPath)
    index = opened
    return opened
  }

  private func removeFromIndex(_ id: String) throws(OutputError) {
    guard previous != nil, let removed = try openIndex().remove(documentID: id) else { return }
    counts.remove(removed)
  }

  private func writeCitations(of index: ArchiveIndex) throws(OutputError) -> FileFacts {
    let file = try OutputFile(creating: directory + "/" + ArchiveLayout.citations)
    var json = JSONWriter()
    (counts.citations, counts.resolvedCitations) = (0, 0)
    let citations = try index.citations()
    while let citation = try citations.next() {
      counts.citations += 1
      counts.resolvedCitations += citation.to == nil ? 0 : 1
      json.removeAll()
      json.object { json in
        json.field("from", citation.from)
        json.field("key", citation.key)
        json.field("to", citation.to)
      }
      json.endLine()
      try file.append(json.bytes)
    }
    return try file.finish()
  }

  /// The digest of the index stands in a file of its own: its bytes depend on the nights that made it, and the manifest
  /// is the same for the same records.
  private func synchronizeIndex() throws(OutputError) {
    try Descriptor.synchronize(indexPath)
    let facts = try FileFacts(of: indexPath)
    let file = try OutputFile(creating: directory + "/" + ArchiveLayout.indexDigest)
    try file.append(Array("\(facts.sha256)  \(ArchiveLayout.index)\n".utf8))
    _ = try file.finish()
  }

  private func writeManifest(_ files: [String: FileFacts]) throws(OutputError) {
    let file = try OutputFile(creating: directory + "/" + ArchiveLayout.manifest)
    try file.append(Manifest(facts: facts, counts: counts, files: files).bytes)
    _ = try file.finish()
  }
}
