package import Documents
internal import JSONText

/// Turns records into lines of JSON and rows of the index. Workers do this in parallel.
package struct RecordPreparer: Sendable {
  package init() {}

  /// - Parameter records: All records of one document, in the byte order of their ids.
  package func prepare(_ records: [Record]) -> PreparedDocument {
    var json = JSONWriter(reserving: records.reduce(0) { $0 + $1.text.count * 2 + 1024 })
    var pool = TextPool()
    let rows = records.map { record in
      let offsets = CodePointOffsets(record.text)
      let start = json.bytes.count
      let literal = RecordWriter().write(record, offsets: offsets, to: &json)
      json.endLine()
      let line = RecordLine(start..<json.bytes.count, literal: literal, of: record.text)
      return PreparedRecord(IndexedRecord(record, offsets: offsets), line: line, pool: &pool)
    }
    return PreparedDocument(
      id: records.first?.identity.id ?? "", records: rows, lines: json.bytes, pool: pool.bytes)
  }
}
