/// Makes a generation from nothing but the records of another: the index is a function of the records.
package enum ArchiveRebuild {
  /// - Parameters:
  ///   - old: The directory of a generation whose records and manifest are whole.
  ///   - new: A directory that exists and is empty.
  package static func rebuild(_ old: String, into new: String) throws(OutputError) -> ArchiveCounts {
    let previous = try PreviousFiles(old)
    let writer = try ArchiveWriter(directory: new, facts: previous.facts)
    let stored = StoredDocument()
    for name in previous.records.keys.sorted() {
      let path = old + "/" + ArchiveLayout.records + "/" + name
      try MappedFile(path).withBytes { (bytes) throws(OutputError) in
        for (id, lines) in documents(in: UnsafeBufferPointer(bytes)) {
          let content = lines.flatMap(Array.init)
          guard let document = stored.prepared(content, id: id) else {
            throw OutputError("read", path: path, reason: "the records of \(id) are damaged")
          }
          try writer.add(document)
        }
      }
    }
    return try writer.finish()
  }

  /// The lines of each document, in the order of the first of them: another's may stand between.
  private static func documents(in bytes: UnsafeBufferPointer<UInt8>) -> [(
    id: String, lines: [UnsafeBufferPointer<UInt8>]
  )] {
    var places: [String: Int] = [:]
    var documents: [(id: String, lines: [UnsafeBufferPointer<UInt8>])] = []
    for line in RecordLines(bytes) {
      let id = String(decoding: line.document, as: UTF8.self)
      if let place = places[id] {
        documents[place].lines.append(line.bytes)
      } else {
        places[id] = documents.count
        documents.append((id, [line.bytes]))
      }
    }
    return documents
  }
}
