package import Emission
package import JSONText
internal import SQLite

/// What a record cites, and what cites it.
package struct CitationList: Sendable {
  package struct Entry: Hashable, Sendable {
    /// The other record; `nil` where the archive has none of that key.
    package let record: String?
    package let key: String
    /// The reference with what stands around it.
    package let context: String?
  }

  package let id: String
  package let cites: [Entry]
  package let citedBy: [Entry]
}

extension CitationList {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      for (name, entries) in [("cites", cites), ("citedBy", citedBy)] as [(StaticString, [Entry])] {
        json.key(name)
        json.array(entries) { json, entry in
          json.object { json in
            json.field("record", entry.record)
            json.field("key", entry.key)
            json.field("context", entry.context)
          }
        }
      }
    }
  }

  package var text: String {
    "\(id)\n" + Self.lines("cites", cites) + Self.lines("is cited by", citedBy)
  }

  private static func lines(_ heading: String, _ entries: [Entry]) -> String {
    if entries.isEmpty { return "\(heading): nothing\n" }
    return "\(heading):\n"
      + entries.map { entry in
        "  \(entry.record ?? "not in the archive: \(entry.key)")\n" + (entry.context.map { "      \($0)\n" } ?? "")
      }.joined()
  }
}

extension Archive {
  /// Characters on each side of a reference.
  private static let reach = 60

  /// - Returns: `nil` where the archive has no such record.
  package func citations(of id: String) throws(ArchiveError) -> CitationList? {
    try reading { () throws(SQLiteError) in
      guard try self.texts("SELECT id FROM record WHERE id = ?", id).first != nil else { return nil }
      return CitationList(
        id: id, cites: try self.entries("to_record", where: "from_record", id, textOf: { _ in id }),
        citedBy: try self.entries("from_record", where: "to_record", id, textOf: { $0 }))
    }
  }

  private func entries(_ column: String, where other: String, _ id: String, textOf source: (String?) -> String?)
    throws(SQLiteError) -> [CitationList.Entry]
  {
    let rows = try connection.prepare(
      "SELECT \(column), key FROM citation WHERE \(other) = ? ORDER BY key, \(column)")
    rows.bind(1, id)
    var found: [(record: String?, key: String)] = []
    while try rows.next() { found.append((rows.text(0), rows.text(1) ?? "")) }
    var entries: [CitationList.Entry] = []
    for (record, key) in found {
      let context = try source(record).flatMap { (id) throws(SQLiteError) in try self.context(of: key, in: id) }
      entries.append(CitationList.Entry(record: record, key: key, context: context))
    }
    return entries
  }

  /// The first reference of that key with its surroundings, on one line.
  private func context(of key: String, in id: String) throws(SQLiteError) -> String? {
    guard let bytes = try texts("SELECT json FROM record WHERE id = ?", id).first.map({ Array($0.utf8) }),
      let record = try? JSONParser.parse(bytes), let text = record["text"]?.string,
      let entity = record["entities"]?.array?.first(where: { $0["key"]?.string == key }),
      let start = entity["start"]?.integer, let end = entity["end"]?.integer
    else { return nil }
    let scalars = Array(text.unicodeScalars)
    guard 0 <= start, start <= end, end <= scalars.count else { return nil }
    let piece = scalars[max(0, start - Self.reach)..<min(scalars.count, end + Self.reach)]
    let line = String(String.UnicodeScalarView(piece)).split { $0.isWhitespace }.joined(separator: " ")
    return "\(start > Self.reach ? "… " : "")\(line)\(end + Self.reach < scalars.count ? " …" : "")"
  }
}
