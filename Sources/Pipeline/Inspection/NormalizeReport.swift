internal import Documents
internal import Emission
internal import JSONText

/// The entities of a document in record form, over its whole clean text.
struct NormalizeReport: StageReport {
  let normalized: NormalizedDocument

  func write(to json: inout JSONWriter) {
    var offsets = CodePointOffsets(normalized.text)
    json.object { json in
      json.key("text")
      json.value(utf8: normalized.text.bytes[...])
      json.key("entities")
      json.array(normalized.entities) { RecordWriter().write($1, of: normalized.text, offsets: &offsets, to: &$0) }
    }
  }

  var text: String { EntityLines.text(of: normalized.entities, in: normalized.text) }
}
