/// Makes a generation from nothing but the records of another: the index is a function of the records.
package enum ArchiveRebuild {
  /// - Parameters:
  ///   - old: The directory of a generation whose records and manifest are whole.
  ///   - new: A directory that exists and is empty.
  ///   - withoutContent: SHA-256 of files whose documents are left out.
  package static func rebuild(_ old: String, into new: String, withoutContent: String? = nil) throws(OutputError)
    -> ArchiveCounts
  {
    let previous = try PreviousFiles(old)
    let writer = try ArchiveWriter(directory: new, facts: previous.facts)
    let stored = StoredDocument()
    for name in previous.records.keys.sorted() {
      let path = old + "/" + ArchiveLayout.records + "/" + name
      try MappedFile(path).withBytes { (bytes) throws(OutputError) in
        for (id, lines) in documents(in: UnsafeBufferPointer(bytes)) {
          let content = lines.flatMap(Array.init)
          if let withoutContent, RecordLines.contentDigest(of: lines[0]) == withoutContent { continue }
          guard let document = stored.prepared(content, id: id) else {
            throw OutputError("read", path: path, reason: "the records of \(id) are damaged")
          }
          try writer.add(document)
        }
      }
    }
    return try writer.finish()
  }

  /// SHA-256 of the file of a document; `nil` where there is no such document.
  package static func digest(ofDocument id: String, in directory: String) throws(OutputError) -> String? {
    let path = directory + "/" + ArchiveLayout.records + "/" + PartitionName.name(for: id)
    guard try PreviousFiles(directory).records[PartitionName.name(for: id)] != nil else { return nil }
    return try MappedFile(path).withBytes { bytes in
      RecordLines(UnsafeBufferPointer(bytes)).first { $0.id.elementsEqual(id.utf8) }.flatMap {
        RecordLines.contentDigest(of: $0.bytes)
      }
    }
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
