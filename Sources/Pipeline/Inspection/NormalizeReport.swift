internal import Documents
internal import Emission
internal import JSONText

/// The entities of a document over its whole clean text, as its records have them.
struct NormalizeReport: StageReport {
  let normalized: NormalizedDocument

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("text")
      json.value(utf8: normalized.text.bytes[...])
      json.key("entities")
      json.raw(entities)
    }
  }

  var text: String { EntityLines.text(of: normalized.entities, in: normalized.text) }

  /// Cut out of a record of the whole document: only the writer of records knows how an entity looks.
  private var entities: [UInt8] {
    var record = JSONWriter()
    RecordWriter().write(wholeRecord, to: &record)
    let range = (try? JSONParser.parse(record.bytes))?["entities"]?.range
    return range.map { Array(record.bytes[$0]) } ?? Array("[]".utf8)
  }

  private var wholeRecord: Record {
    let clean = normalized.structured.clean
    return Record(
      id: clean.identity.id, kind: .document, genre: normalized.structured.genre, identity: clean.identity,
      charset: clean.charset, title: nil, published: nil, municipality: nil, meeting: nil, item: nil,
      pages: nil, text: normalized.text, parts: [], entities: normalized.entities, warnings: [], terms: RecordTerms())
  }
}
