/// A document's records as the single writer takes them: lines of JSON and index rows, ready made by a worker.
package struct PreparedDocument: Sendable {
  /// The document's id, which decides the file its records stand in.
  package let id: String
  /// In the byte order of their ids.
  let records: [PreparedRecord]
  /// The lines of all records, each with its line feed.
  let lines: [UInt8]
  /// The texts of the rows.
  let pool: [UInt8]

  package var isEmpty: Bool { records.isEmpty }

  /// What it takes in memory, but for small things.
  package var byteCount: Int { records.reduce(lines.count + pool.count) { $0 + $1.byteCount } }
}
