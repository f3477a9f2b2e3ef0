package import Documents
package import JSONText

/// Writes a record as the contract's JSON. Offsets become code points here and in the index's rows, nowhere else.
package struct RecordWriter: Sendable {
  package static let schemaVersion = "1.0"

  package init() {}

  package func write(_ record: Record, to json: inout JSONWriter) {
    write(record, offsets: CodePointOffsets(record.text), to: &json)
  }

  func write(_ record: Record, offsets: CodePointOffsets, to json: inout JSONWriter) {
    json.object { json in
      json.field("schemaVersion", Self.schemaVersion)
      json.field("id", record.id)
      json.field("kind", record.kind.rawValue)
      json.field("genre", record.genre.rawValue)
      writeDocument(record, to: &json)
      json.field("title", record.title)
      json.field("published", record.published)
      writeMunicipality(record.municipality, to: &json)
      writeMeeting(record.meeting, to: &json)
      writeItem(record, to: &json)
      writePages(record.pages, to: &json)
      writeParts(record, offsets: offsets, to: &json)
      json.field("text", record.text.span, of: record.text)
      writeEntities(record, offsets: offsets, to: &json)
      json.key("warnings")
      json.array(record.warnings) { $0.value($1.code.rawValue) }
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

  private func writeMeeting(_ meeting: Meeting?, to json: inout JSONWriter) {
    json.key("meeting")
    guard let meeting else { return json.null() }
    json.object { json in
      json.field("organ", meeting.organ)
      json.field("date", meeting.date)
      json.field("time", meeting.time)
      json.field("place", meeting.place)
      json.field("sections", meeting.sections)
    }
  }

  private func writeItem(_ record: Record, to json: inout JSONWriter) {
    json.key("item")
    guard let (section, facts) = record.item else { return json.null() }
    json.object { json in
      json.field("section", section)
      json.field("organ", facts.organ)
      json.field("key", facts.key)
      json.key("caseNumbers")
      json.array(facts.caseNumbers) { $0.value($1) }
      json.field("decision", facts.decision)
      json.field("proposal", facts.proposal)
      for list in ["decisions", "votes", "reservations", "recipients"] as [StaticString] {
        json.key(list)
        json.array { _ in }
      }
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
