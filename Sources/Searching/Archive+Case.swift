package import Emission
internal import JSONText
internal import SQLite

extension Archive {
  /// - Parameter number: In any spelling.
  package func timeline(ofCase number: String) throws(ArchiveError) -> CaseTimeline {
    let canonical = CanonicalNames(analyzer: analyzer).caseNumber(number) ?? number
    return try reading { () throws(SQLiteError) in
      let own = try self.texts(
        "SELECT record_id FROM case_record WHERE case_number = ? ORDER BY record_id", canonical)
      var steps: [CaseStep] = []
      for id in own { if let step = try self.step(id) { steps.append(step) } }
      let linked = try self.linked(to: steps.filter { $0.section != nil }, besides: Set(own))
      return CaseTimeline(caseNumber: canonical, steps: Self.merged(try self.versions(of: steps + linked)))
    }
  }

  /// Items that those of a case cite or are cited by: the same matter before another body, under its own number.
  private func linked(to steps: [CaseStep], besides own: Set<String>) throws(SQLiteError) -> [CaseStep] {
    var seen = own
    var linked: [CaseStep] = []
    for step in steps {
      let neighbours =
        try texts("SELECT to_record FROM citation WHERE from_record = ? AND to_record IS NOT NULL", step.id)
        + texts("SELECT from_record FROM citation WHERE to_record = ?", step.id)
      for id in neighbours.sorted() where seen.insert(id).inserted {
        guard var neighbour = try self.step(id), neighbour.section != nil else { continue }
        neighbour.linkedBy = step.id
        linked.append(neighbour)
      }
    }
    return linked
  }

  private func step(_ id: String) throws(SQLiteError) -> CaseStep? {
    let row = try connection.prepare(
      "SELECT meeting_date, organ, title, genre, json_extract(json, '$.item.section'), "
        + "json_extract(json, '$.item.decisions'), json_extract(json, '$.item.proposal') IS NOT NULL "
        + "FROM record WHERE id = ?")
    row.bind(1, id)
    guard try row.next() else { return nil }
    defer { row.reset() }
    let decisions = row.text(5).flatMap { try? JSONParser.parse(Array($0.utf8)) }?.array ?? []
    var outcomes = decisions.compactMap { $0["outcome"]?.string }
    if row.integer(6) == 1 { outcomes.append("proposal") }
    return CaseStep(
      id: id, date: row.text(0), organ: row.text(1), section: row.text(4), title: row.text(2),
      genre: row.text(3) ?? "", outcomes: outcomes.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
  }

  /// Records of one key are one step: that of the whole protocol, with the others as its versions.
  private func versions(of steps: [CaseStep]) throws(SQLiteError) -> [CaseStep] {
    var places: [String: Int] = [:]
    var kept: [CaseStep] = []
    for step in steps.sorted(by: { ($0.genre != "protocol" ? 1 : 0, $0.id) < ($1.genre != "protocol" ? 1 : 0, $1.id) })
    {
      let key = try texts("SELECT key FROM item WHERE record_id = ?", step.id).first
      if let key, !key.contains("/?/"), let place = places[key] {
        kept[place].versions.append(step.id)
        if step.linkedBy == nil { kept[place].linkedBy = nil }
      } else {
        if let key { places[key] = kept.count }
        kept.append(step)
      }
    }
    return kept
  }

  private static func merged(_ steps: [CaseStep]) -> [CaseStep] {
    steps.sorted { ($0.date ?? "~", $0.organ ?? "", $0.id) < ($1.date ?? "~", $1.organ ?? "", $1.id) }
  }

  func texts(_ sql: String, _ parameter: String) throws(SQLiteError) -> [String] {
    let statement = try connection.prepare(sql)
    statement.bind(1, parameter)
    var texts: [String] = []
    while try statement.next() { texts.append(statement.text(0) ?? "") }
    return texts
  }
}
