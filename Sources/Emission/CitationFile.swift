internal import JSONText

/// `citations.jsonl` as it was written.
struct CitationFile {
  let file: ListedFile
  /// Its lines.
  let count: Int
  /// Those whose item is in the archive.
  let resolvedCount: Int
}

extension CitationFile {
  /// Writes the citations of an index and brings them to the disk.
  init(_ citations: CitationRows, to path: String) throws(OutputError) {
    let file = try OutputFile(creating: path)
    var json = JSONWriter()
    var (count, resolvedCount) = (0, 0)
    while let citation = try citations.next() {
      count += 1
      resolvedCount += citation.to == nil ? 0 : 1
      json.removeAll()
      json.object { json in
        json.field("from", citation.from)
        json.field("key", citation.key)
        json.field("to", citation.to)
      }
      json.endLine()
      try file.append(json.bytes)
    }
    self.init(file: ListedFile(facts: try file.finish()), count: count, resolvedCount: resolvedCount)
  }
}
