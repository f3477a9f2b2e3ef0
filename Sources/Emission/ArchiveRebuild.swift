/// Makes a generation from nothing but the records of another: the index is a function of the records.
package enum ArchiveRebuild {
  /// - Parameters:
  ///   - old: The directory of a generation whose records and manifest are whole.
  ///   - new: A directory that exists and is empty.
  ///   - without: Id of a document that is left out.
  ///   - contents: SHA-256 of files whose documents are left out.
  package static func rebuild(
    _ old: String, into new: String, without: String? = nil, contents: Set<String> = []
  ) throws(OutputError) -> ArchiveCounts {
    let previous = try PreviousFiles(old)
    let writer = try ArchiveWriter(directory: new, facts: previous.facts)
    try add(to: writer, files: previous.files) { id, line in
      if let without, id.utf8.elementsEqual(without.utf8) { return false }
      return contents.isEmpty || !contents.contains(RecordLines.contentDigest(of: line) ?? "")
    }
    return try writer.finish()
  }

  /// Adds documents as another generation holds them; those that it has not are passed over.
  package static func takeOver(_ ids: Set<[UInt8]>, from old: String, into writer: ArchiveWriter) throws(OutputError) {
    let previous = try PreviousFiles(old)
    let partitions = Set(
      ids.compactMap { previous.partition(ofDocument: String(decoding: $0, as: UTF8.self))?.partition })
    try add(to: writer, files: previous.files.filter { partitions.contains($0.partition) }) { id, _ in
      ids.contains(Array(id.utf8))
    }
  }

  /// - Parameter isWanted: Gets the id of a document and the line of its first record.
  private static func add(
    to writer: ArchiveWriter, files: [PartitionFile],
    where isWanted: (String, UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(OutputError) {
    let stored = StoredDocument()
    for file in files {
      try file.open().withBytes { (bytes) throws(OutputError) in
        for (id, lines) in documents(in: UnsafeBufferPointer(bytes)) where isWanted(id, lines[0]) {
          guard let document = stored.prepared(lines.flatMap(Array.init), id: id) else {
            throw OutputError("read", path: file.path, reason: "the records of \(id) are damaged")
          }
          try writer.add(document)
        }
      }
    }
  }

  /// Gives the id of each document of a generation, and the SHA-256 of its file.
  package static func forEachDocument(in directory: String, _ body: (String, String) -> Void) throws(OutputError) {
    for file in try PreviousFiles(directory).files {
      try MappedFile(file.path).withBytes { bytes in
        for (id, lines) in documents(in: UnsafeBufferPointer(bytes)) {
          body(id, RecordLines.contentDigest(of: lines[0]) ?? "")
        }
      }
    }
  }

  /// SHA-256 of the file of a document; `nil` where there is no such document.
  package static func digest(ofDocument id: String, in directory: String) throws(OutputError) -> String? {
    guard let file = try PreviousFiles(directory).partition(ofDocument: id) else { return nil }
    return try MappedFile(file.path).withBytes { bytes in
      RecordLines(UnsafeBufferPointer(bytes)).first { $0.id.elementsEqual(id.utf8) }.flatMap {
        RecordLines.contentDigest(of: $0.bytes)
      }
    }
  }

  /// The lines of each document, in the order of the first of them: another's may stand between.
  private static func documents(in bytes: UnsafeBufferPointer<UInt8>) -> [(
    id: String, lines: [UnsafeBufferPointer<UInt8>]
  )] {
    var places: [[UInt8]: Int] = [:]
    var documents: [(id: String, lines: [UnsafeBufferPointer<UInt8>])] = []
    for line in RecordLines(bytes) {
      let id = Array(line.document)
      if let place = places[id] {
        documents[place].lines.append(line.bytes)
      } else {
        places[id] = documents.count
        documents.append((String(decoding: id, as: UTF8.self), [line.bytes]))
      }
    }
    return documents
  }
}
