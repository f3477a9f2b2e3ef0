package import Documents
package import JSONText

/// Writes a record as the contract's JSON. Offsets become code points here and in the index's rows, nowhere else.
package struct RecordWriter: Sendable {
  package static let schemaVersion = "1.0"

  package init() {}

  package func write(_ record: Record, to json: inout JSONWriter) {
    write(record, offsets: CodePointOffsets(record.text), to: &json)
  }

  /// - Returns: Where in `json.bytes` the text stands, quotes included.
  @discardableResult
  func write(_ record: Record, offsets: CodePointOffsets, to json: inout JSONWriter) -> Range<Int> {
    var literal = 0..<0
    json.object { json in
      json.field("schemaVersion", Self.schemaVersion)
      json.field("id", record.id)
      json.field("kind", record.kind.rawValue)
      json.field("genre", record.genre.rawValue)
      writeDocument(record, to: &json)
      json.field("title", record.title)
      json.field("published", record.published)
      writeMunicipality(record.municipality, to: &json)
      writeMeeting(of: record, to: &json)
      writeItem(record, to: &json)
      writePages(record.pages, to: &json)
      writeParts(record, offsets: offsets, to: &json)
      json.key("text")
      let start = json.bytes.count
      json.value(utf8: record.text.bytes[...])
      literal = start..<json.bytes.count
      writeFootnoteMarks(record, offsets: offsets, to: &json)
      writeEntities(record, offsets: offsets, to: &json)
      json.key("warnings")
      json.array(record.warnings) { $0.value($1.code.rawValue) }
    }
    return literal
  }

  private func writeFootnoteMarks(_ record: Record, offsets: CodePointOffsets, to json: inout JSONWriter) {
    json.key("footnoteMarks")
    json.array(record.footnoteMarks) { json, mark in
      json.object { json in
        json.field("start", offsets.codePoints(before: mark.start))
        json.field("end", offsets.codePoints(before: mark.end))
      }
    }
  }

  private func writeDocument(_ record: Record, to json: inout JSONWriter) {
    json.key("document")
    json.object { json in
      json.field("path", record.identity.id)
      json.field("sha256", record.identity.sha256)
      json.field("bytes", record.identity.byteCount)
      json.field("mediaType", record.identity.mediaType.rawValue)
      json.field("charset", record.charset)
    }
  }

  private func writeMunicipality(_ municipality: Municipality?, to json: inout JSONWriter) {
    json.key("municipality")
    guard let municipality else { return json.null() }
    json.object { json in
      json.field("name", municipality.name)
      json.field("code", municipality.code)
    }
  }

  private func writePages(_ pages: ClosedRange<Int>?, to json: inout JSONWriter) {
    json.key("pages")
    guard let pages else { return json.null() }
    json.object { json in
      json.field("first", pages.lowerBound)
      json.field("last", pages.upperBound)
    }
  }

  private func writeParts(_ record: Record, offsets: CodePointOffsets, to json: inout JSONWriter) {
    json.key("parts")
    json.array(record.parts) { json, part in
      json.object { json in
        json.field("role", part.role.rawValue)
        json.field("heading", part.heading, of: record.text)
        json.field("start", offsets.codePoints(before: part.heading.start))
        json.field("end", offsets.codePoints(before: max(part.heading.end, part.body.end)))
      }
    }
  }
}
