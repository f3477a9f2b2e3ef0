internal import Glibc
internal import Threads

/// Writes one generation of the archive: records, index, citations, manifest. Used by one thread.
///
/// When `finish()` returns, every byte is on the disk; naming the generation `current` is the caller's. A generation that
/// builds upon another reads its files and never writes to them.
package final class ArchiveWriter {
  private let directory: String
  private let facts: GenerationFacts
  private let previous: PreviousFiles?
  private let records: RecordFiles
  /// Not there before the first change, and gone when the archive is finished.
  private var index: ArchiveIndex?
  /// The index before and what is changed of it; not there where the index is made from nothing.
  private var indexFile: LayeredFile?
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
    try remove(documentID: document.id)
    try records.add(document)
    try openIndex().add(document)
    counts.add(document)
  }

  /// Removes a document; one that is not there is no error.
  package func remove(documentID: String) throws(OutputError) {
    guard previous != nil else { return }
    // Whatever the index knows: it may be damaged, and is made from the records.
    records.remove(documentID: documentID)
    if let removed = try openIndex().remove(documentID: documentID) { counts.remove(removed) }
  }

  /// Lets go of the files, which may be removed then.
  package func abandon() {
    (index, indexFile) = (nil, nil)
  }

  package func finish() throws(OutputError) -> ArchiveCounts {
    let (citations, files) = try finishFiles()
    (counts.citations, counts.resolvedCitations) = (citations.count, citations.resolvedCount)
    try writeManifest(files.merging([ArchiveLayout.citations: citations.file]) { $1 })
    try Descriptor.synchronize(directory)
    return counts
  }

  /// While the records are written here the index gets its bytes and its digest in the background, which touches no other
  /// file: whatever is quicker, the bytes are the same.
  private func finishFiles() throws(OutputError) -> (CitationFile, [String: ListedFile]) {
    guard index != nil else { return (try takeOverIndex(), try records.finish()) }
    let citations = try closeIndex()
    let (path, changed) = (indexPath, indexFile)
    indexFile = nil
    let digest = BackgroundWork { () throws(OutputError) in try Self.complete(changed, to: path) }
    let records = Result { () throws(OutputError) in try self.records.finish() }
    try writeDigest(try digest.value())
    try changed?.remove()
    try Descriptor.synchronize(path)
    return (citations, try records.get())
  }

  /// Commits the index, writes the citations, and closes the file.
  private func closeIndex() throws(OutputError) -> CitationFile {
    let index = try openIndex()
    try index.finish()
    self.index = nil
    return try CitationFile(try index.citations(), to: directory + "/" + ArchiveLayout.citations)
  }

  /// - Returns: The digest of the index, which has all its bytes now.
  private static func complete(_ changed: LayeredFile?, to path: String) throws(OutputError) -> String {
    if let changed { return try changed.write(to: path) }
    // The disk is at work meanwhile.
    let flushing = BackgroundWork { Descriptor.beginSynchronizing(path) }
    defer { flushing.value() }
    return try FileFacts(of: path).sha256
  }

  /// The digest of the index stands in a file of its own: its bytes depend on the nights that made it, and the manifest
  /// is the same for the same records.
  private func writeDigest(_ sha256: String) throws(OutputError) {
    let file = try OutputFile(creating: directory + "/" + ArchiveLayout.indexDigest)
    try file.append(Array("\(sha256)  \(ArchiveLayout.index)\n".utf8))
    _ = try file.finish()
  }

  private func takeOverIndex() throws(OutputError) -> CitationFile {
    guard let previous, let citations = previous.citations else {
      throw OutputError("write", path: indexPath, reason: "the archive is finished")
    }
    for name in [ArchiveLayout.index, ArchiveLayout.indexDigest, ArchiveLayout.citations] {
      try FileCopy.link(previous.directory + "/" + name, to: directory + "/" + name)
    }
    return CitationFile(
      file: citations, count: previous.counts.citations, resolvedCount: previous.counts.resolvedCitations)
  }

  private var indexPath: String { directory + "/" + ArchiveLayout.index }

  private func openIndex() throws(OutputError) -> ArchiveIndex {
    if let index { return index }
    guard let previous else { throw OutputError("write", path: indexPath, reason: "the archive is finished") }
    // No file of the archive is called so.
    let file = try LayeredFile.begin(
      over: previous.directory + "/" + ArchiveLayout.index, changes: indexPath + ".new")
    let opened = try ArchiveIndex(updating: file)
    (index, indexFile) = (opened, file)
    return opened
  }

  private func writeManifest(_ files: [String: ListedFile]) throws(OutputError) {
    let file = try OutputFile(creating: directory + "/" + ArchiveLayout.manifest)
    try file.append(Manifest(facts: facts, counts: counts, files: files).bytes)
    _ = try file.finish()
  }
}
