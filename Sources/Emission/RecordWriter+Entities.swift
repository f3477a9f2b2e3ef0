internal import Documents
internal import JSONText

extension RecordWriter {
  func writeEntities(_ record: Record, offsets: CodePointOffsets, to json: inout JSONWriter) {
    json.key("entities")
    json.array(record.entities) { json, entity in
      json.object { json in
        json.field("type", entity.kind.rawValue)
        json.field("start", offsets.codePoints(before: entity.span.start))
        json.field("end", offsets.codePoints(before: entity.span.end))
        json.field("text", entity.span, of: record.text)
        json.field("value", entity.value)
        if let reason = entity.reason { json.field("reason", reason) }
        writeDetails(entity.details, to: &json)
      }
    }
  }

  private func writeDetails(_ details: Entity.Details, to json: inout JSONWriter) {
    switch details {
    case .none: break
    case .date(let from, let to, let inferred):
      json.field("from", from)
      json.field("to", to)
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
