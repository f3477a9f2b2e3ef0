package import Documents
internal import JSONText

/// Turns the records of one document into what the writer writes. Runs in the workers.
package struct RecordPreparer: Sendable {
  package init() {}

  /// - Parameter records: The records of one document, not empty, in the order of their ids.
  package func prepare(_ records: [Record]) -> PreparedDocument {
    var json = JSONWriter(reserving: records.reduce(0) { $0 + $1.text.count * 2 + 1024 })
    var lines: [PreparedDocument.Line] = []
    for record in records {
      let start = json.bytes.count
      RecordWriter().write(record, to: &json)
      json.endLine()
      lines.append(.init(id: record.id, range: start..<json.bytes.count))
    }
    return PreparedDocument(documentID: records.first?.identity.id ?? "", lines: lines, json: json.bytes)
  }
}
