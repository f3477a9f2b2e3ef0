internal import Glibc
internal import JSONText

/// Writes one generation of the archive: records, index, citations, manifest. One thread.
///
/// When `finish()` returns, every byte is on the disk; naming the generation `current` is the caller's.
package final class ArchiveWriter {
  private let directory: String
  private let facts: GenerationFacts
  private let records: RecordFiles
  /// Gone when the archive is finished, so that the file is closed and unlocked.
  private var index: ArchiveIndex?
  private var counts = ArchiveCounts()

  /// - Parameter directory: Exists and is empty.
  package init(directory: String, facts: GenerationFacts) throws(OutputError) {
    self.directory = directory
    self.facts = facts
    records = try RecordFiles(directory: directory + "/" + ArchiveLayout.records)
    index = try ArchiveIndex(creating: directory + "/" + ArchiveLayout.index)
  }

  /// Adds a document that was not added before. The order decides the bytes of the index, not those of the records.
  package func add(_ document: PreparedDocument) throws(OutputError) {
    if document.records.isEmpty { return }
    try records.add(document)
    try index?.add(document)
    counts.add(document)
  }

  package func finish() throws(OutputError) -> ArchiveCounts {
    var files = try records.finish()
    if let index {
      try index.finish()
      files[ArchiveLayout.citations] = try writeCitations(of: index)
    }
    index = nil
    files[ArchiveLayout.index] = try synchronizedIndex()
    try writeManifest(files)
    try Descriptor.synchronize(directory)
    return counts
  }

  private func writeCitations(of index: ArchiveIndex) throws(OutputError) -> FileFacts {
    let file = try OutputFile(creating: directory + "/" + ArchiveLayout.citations)
    var json = JSONWriter()
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

  private func synchronizedIndex() throws(OutputError) -> FileFacts {
    let path = directory + "/" + ArchiveLayout.index
    try Descriptor.synchronize(path)
    return try FileFacts(of: path)
  }

  private func writeManifest(_ files: [String: FileFacts]) throws(OutputError) {
    let file = try OutputFile(creating: directory + "/" + ArchiveLayout.manifest)
    try file.append(Manifest(facts: facts, counts: counts, files: files).bytes)
    _ = try file.finish()
  }
}
