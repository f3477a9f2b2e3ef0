package import Emission
internal import SQLite

extension Archive {
  package func report() throws(ArchiveError) -> QualityReport {
    try reading { () throws(SQLiteError) in
      QualityReport(sources: try self.sources(), bodies: try self.bodies())
    }
  }

  private static let source = "substr(id, 1, instr(id, '/') - 1)"

  private func sources() throws(SQLiteError) -> [QualityReport.Source] {
    var sources: [String: QualityReport.Source] = [:]
    let documents = try connection.prepare(
      "SELECT \(Self.source), count(*), sum(EXISTS (SELECT 1 FROM json_each(json, '$.warnings') "
        + "WHERE value IN ('encoding.replaced', 'text.capped', 'text.damaged', 'text.missing', 'text.truncated'))) "
        + "FROM record WHERE kind = 'document' GROUP BY 1")
    while try documents.next() {
      let name = documents.text(0) ?? ""
      sources[name] = QualityReport.Source(
        name: name, documents: documents.integer(1), incomplete: documents.integer(2))
    }
    let dangling = try connection.prepare(
      "SELECT substr(from_record, 1, instr(from_record, '/') - 1), count(*) FROM citation "
        + "WHERE to_record IS NULL AND key NOT LIKE '%/?/%' AND section NOT LIKE '%-%' GROUP BY 1")
    while try dangling.next() { sources[dangling.text(0) ?? ""]?.danglingReferences = dangling.integer(1) }
    let undated = try connection.prepare(
      "SELECT \(Self.source), count(*) FROM record WHERE kind = 'item' AND meeting_date IS NULL GROUP BY 1")
    while try undated.next() { sources[undated.text(0) ?? ""]?.itemsWithoutDay = undated.integer(1) }
    let vague = try connection.prepare(
      "SELECT substr(from_record, 1, instr(from_record, '/') - 1), count(*) FROM citation WHERE date IS NULL GROUP BY 1"
    )
    while try vague.next() { sources[vague.text(0) ?? ""]?.referencesWithoutDay = vague.integer(1) }
    return sources.values.sorted { $0.name < $1.name }
  }

  /// One meeting has one item a §, whatever the number of files it comes from.
  private func bodies() throws(SQLiteError) -> [QualityReport.Body] {
    let rows = try connection.prepare(
      "SELECT \(Self.source), coalesce(organ, '?'), meeting_date, json_extract(json, '$.item.section'), "
        + "json_extract(json, '$.meeting.sections'), genre FROM record "
        + "WHERE kind = 'item' AND meeting_date IS NOT NULL ORDER BY 1, 2, 3, id")
    var bodies: [QualityReport.Body] = []
    while try rows.next() {
      let (source, organ, date) = (rows.text(0) ?? "", rows.text(1) ?? "", rows.text(2) ?? "")
      let year = String(date.prefix(4))
      if bodies.last?.source != source || bodies.last?.organ != organ || bodies.last?.year != year {
        bodies.append(QualityReport.Body(source: source, organ: organ, year: year))
      }
      let stated = rows.text(5) == "protocol" ? rows.text(4) : nil
      bodies[bodies.count - 1].add(section: rows.text(3), on: date, stated: stated)
    }
    return bodies
  }
}

extension QualityReport.Body {
  fileprivate mutating func add(section: String?, on date: String, stated: String?) {
    if meetings.last?.date != date { meetings.append(QualityReport.Meeting(date: date)) }
    let last = meetings.count - 1
    if let number = section.flatMap({ Int($0.prefix { $0.isNumber }) }) {
      let isLettered = section?.contains { $0.isLetter } == true
      if !meetings[last].sections.insert(number).inserted, !isLettered { meetings[last].versions += 1 }
    }
    let ends = (stated ?? "").split(separator: "-").compactMap { Int($0) }
    guard meetings[last].stated.isEmpty, let first = ends.first, let end = ends.last, first <= end, end - first < 2_000
    else { return }
    meetings[last].stated = Set(first...end)
  }
}
