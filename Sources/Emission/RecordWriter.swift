package import Documents
package import JSONText

/// Writes a record as the contract's JSON. Offsets become code points here and nowhere else.
package struct RecordWriter: Sendable {
  package static let schemaVersion = "1.0"

  package init() {}

  package func write(_ record: Record, to json: inout JSONWriter) {
    json.object { json in
      json.field("schemaVersion", Self.schemaVersion)
      json.field("id", record.id)
      json.field("kind", record.kind.rawValue)
      json.field("genre", record.genre.rawValue)
      writeDocument(record, to: &json)
      json.field("title", record.title)
      json.field("published", record.published?.description)
      writeMunicipality(record.municipality, to: &json)
      writeMeeting(record.meeting, to: &json)
      writeItem(record, to: &json)
      var offsets = CodePointOffsets(record.text)
      writeParts(record, offsets: &offsets, to: &json)
      json.key("text")
      json.value(utf8: record.text.bytes[...])
      offsets.rewind()
      json.key("entities")
      json.array(record.entities) { write($1, of: record.text, offsets: &offsets, to: &$0) }
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
      json.field("date", meeting.date?.description)
      json.field("time", meeting.time)
      json.field("place", meeting.place)
      json.field("sections", meeting.sections)
    }
  }

  private func writeItem(_ record: Record, to json: inout JSONWriter) {
    json.key("item")
    guard let (section, facts) = record.item else { return json.null() }
    json.object { json in
      json.field("section", section.number)
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

  private func writeParts(_ record: Record, offsets: inout CodePointOffsets, to json: inout JSONWriter) {
    json.key("parts")
    json.array(record.parts) { json, part in
      json.object { json in
        json.field("role", part.role.rawValue)
        json.field("heading", record.text[part.heading])
        json.field("start", offsets.codePoints(before: part.heading.start))
        json.field("end", offsets.codePoints(before: max(part.heading.end, part.body.end)))
      }
    }
  }

  private func write(
    _ entity: Entity, of text: UTF8Text, offsets: inout CodePointOffsets, to json: inout JSONWriter
  ) {
    json.object { json in
      json.field("type", entity.kind.rawValue)
      let start = offsets.codePoints(before: entity.span.start)
      json.field("start", start)
      json.field("end", start + CodePointOffsets.count(text, entity.span))
      json.key("text")
      json.value(utf8: text.bytes[entity.span.start..<entity.span.end])
      json.field("value", entity.value)
      if let reason = entity.reason { json.field("reason", reason) }
      writeDetails(entity.details, to: &json)
    }
  }

  private func writeDetails(_ details: Entity.Details, to json: inout JSONWriter) {
    switch details {
    case .none: break
    case .date(let from, let to, let inferred):
      json.field("from", from?.description)
      json.field("to", to?.description)
      if inferred { json.field("inferred", true) }
    case .section(let organ, let date, let key):
      json.field("organ", organ)
      json.field("date", date)
      json.field("key", key)
    case .caseNumber(let classification):
      if let classification { json.field("classification", classification) }
    case .statute(let sfs, let chapter, let section, let piece, let item):
      json.field("sfs", sfs)
      json.field("chapter", chapter)
      json.field("section", section)
      json.field("piece", piece)
      json.field("item", item)
    case .person(let party, let role):
      json.field("party", party)
      json.field("role", role)
    case .personalNumber(let kind):
      json.field("kind", kind)
    }
  }
}
