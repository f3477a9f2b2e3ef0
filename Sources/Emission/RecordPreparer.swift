package import Documents
internal import JSONText

/// Turns records into lines of JSON and rows of the index. Workers do this in parallel.
package struct RecordPreparer: Sendable {
  package init() {}

  /// - Parameter records: All records of one document, in the byte order of their ids.
  package func prepare(_ records: [Record]) -> PreparedDocument {
    var json = JSONWriter(reserving: records.reduce(0) { $0 + $1.text.count * 2 + 1024 })
    var pool = TextPool()
    let rows = records.map { record in
      let offsets = CodePointOffsets(record.text)
      let start = json.bytes.count
      let literal = RecordWriter().write(record, offsets: offsets, to: &json)
      json.endLine()
      let line = RecordLine(
        range: start..<json.bytes.count,
        text: TextLiteral.isExpressible(record.text, literal: literal.count) ? literal : nil)
      return row(of: record, line: line, offsets: offsets, pool: &pool)
    }
    return PreparedDocument(
      id: records.first?.identity.id ?? "", records: rows, lines: json.bytes, pool: pool.bytes)
  }

  private func row(of record: Record, line: RecordLine, offsets: CodePointOffsets, pool: inout TextPool)
    -> PreparedRecord
  {
    PreparedRecord(
      line: line, id: pool.add(record.id), kind: record.kind, genre: record.genre,
      organ: pool.add(record.item?.facts.organ ?? record.meeting?.organ), meetingDate: pool.add(record.meeting?.date),
      title: pool.add(record.title), published: pool.add(record.published), key: pool.add(record.item?.facts.key),
      text: record.text, terms: record.terms, entities: entities(of: record, offsets: offsets, pool: &pool),
      citations: citations(of: record, pool: &pool), caseNumbers: caseNumbers(of: record, pool: &pool))
  }

  private func entities(of record: Record, offsets: CodePointOffsets, pool: inout TextPool) -> [PreparedEntity] {
    record.entities.map { entity in
      var days: (from: CalendarDate?, to: CalendarDate?) = (nil, nil)
      if case .date(let from, let to, _) = entity.details { days = (from, to) }
      return PreparedEntity(
        kind: entity.kind, start: offsets.codePoints(before: entity.span.start),
        end: offsets.codePoints(before: entity.span.end), value: pool.add(entity.value), from: pool.add(days.from),
        to: pool.add(days.to))
    }
  }

  /// The items that a record refers to, itself left out; each once.
  private func citations(of record: Record, pool: inout TextPool) -> [PreparedCitation] {
    var seen: Set<String> = record.item?.facts.key.map { [$0] } ?? []
    return record.entities.compactMap { entity in
      guard case .section(let organ, let date, let key?) = entity.details, seen.insert(key).inserted else { return nil }
      return PreparedCitation(
        key: pool.add(key), organ: pool.add(organ), date: pool.add(date), section: pool.add(entity.value))
    }
  }

  private func caseNumbers(of record: Record, pool: inout TextPool) -> [Range<Int>] {
    let mentioned = record.entities.lazy.filter { $0.kind == .caseNumber }.compactMap(\.value)
    var seen: Set<String> = []
    return ((record.item?.facts.caseNumbers ?? []) + mentioned)
      .map(CaseNumberText.withoutDocument)
      .filter { seen.insert($0).inserted }
      .map { pool.add($0) }
  }
}
