internal import Documents

/// What the index holds of a record, wherever it comes from: a record just made, or its line of JSON.
struct IndexedRecord {
  struct EntityRow {
    let kind: Entity.Kind
    /// In code points.
    let start: Int
    let end: Int
    let value: String?
    /// First and last day of a date, ISO 8601.
    var from: String?
    var to: String?
    /// What a section refers to.
    var organ: String?
    var date: String?
    var key: String?
  }

  let id: String
  let kind: Record.Kind
  let genre: Genre
  let organ: String?
  let meetingDate: String?
  let title: String?
  let published: String?
  /// The key of the item that the record is.
  let key: String?
  /// Case numbers of the item, canonical.
  let itemCaseNumbers: [String]
  let text: UTF8Text
  let terms: RecordTerms
  let entities: [EntityRow]

  /// The items that it refers to, itself left out; each once.
  var citations: [EntityRow] {
    var seen: Set<String> = key.map { [$0] } ?? []
    return entities.filter { entity in
      guard entity.kind == .section, let key = entity.key else { return false }
      return seen.insert(key).inserted
    }
  }

  /// Canonical, without the number of a document within the case; each once.
  var caseNumbers: [String] {
    var seen: Set<String> = []
    return (itemCaseNumbers + entities.lazy.filter { $0.kind == .caseNumber }.compactMap(\.value))
      .map(CaseNumberText.withoutDocument)
      .filter { seen.insert($0).inserted }
  }
}

extension IndexedRecord {
  init(_ record: Record, offsets: CodePointOffsets) {
    id = record.id
    kind = record.kind
    genre = record.genre
    organ = record.item?.facts.organ ?? record.meeting?.organ
    meetingDate = record.meeting?.date?.description
    title = record.title
    published = record.published?.description
    key = record.item?.facts.key
    itemCaseNumbers = record.item?.facts.caseNumbers ?? []
    text = record.text
    terms = record.terms
    entities = record.entities.map { EntityRow($0, offsets: offsets) }
  }
}

extension IndexedRecord.EntityRow {
  fileprivate init(_ entity: Entity, offsets: CodePointOffsets) {
    kind = entity.kind
    start = offsets.codePoints(before: entity.span.start)
    end = offsets.codePoints(before: entity.span.end)
    value = entity.value
    switch entity.details {
    case .date(let first, let last, _): (from, to) = (first?.description, last?.description)
    case .section(let body, let day, let item): (organ, date, key) = (body, day, item)
    default: break
    }
  }
}
