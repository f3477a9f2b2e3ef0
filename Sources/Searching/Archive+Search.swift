internal import Documents
internal import SQLite
package import Emission

extension Archive {
  /// - Parameter limit: The most hits to return.
  package func search(_ query: SearchQuery, filter: SearchFilter = SearchFilter(), limit: Int = 10)
    throws(ArchiveError) -> SearchResults
  {
    let analysis = QueryAnalysis(query, analyzer: analyzer)
    guard !analysis.isEmpty || !filter.isEmpty else {
      return SearchResults(hits: [], total: 0, notices: ["The query has no words to look for."], suggestions: [])
    }
    let names = CanonicalNames(analyzer: analyzer)
    let organs = try filter.organ.map { (name) throws(ArchiveError) in try self.organs(named: name, names) }
    let conditions = FilterSQL(filter, organs: organs, caseNumber: filter.caseNumber.map { names.caseNumber($0) ?? $0 })
    let search = SearchStatements(MatchExpression(analysis), conditions)
    let rows = try reading { () throws(SQLiteError) in try search.rows(on: connection, limit: limit) }
    let total = try reading { () throws(SQLiteError) in try search.count(on: connection) }
    let hits = try reading { () throws(SQLiteError) in try self.hits(rows, analysis) }
    return SearchResults(
      hits: hits, total: total, notices: notices(of: analysis, filter, organs: organs),
      suggestions: total == 0 ? try suggestions(for: analysis) : [])
  }

  /// The archive's bodies that a name means: the one of that name, else those whose name has it as a part.
  private func organs(named name: String, _ names: CanonicalNames) throws(ArchiveError) -> [String] {
    let all = try reading { () throws(SQLiteError) in
      try texts("SELECT DISTINCT organ FROM record WHERE organ IS NOT NULL ORDER BY organ")
    }
    let typed = QueryText.normalized(name).lowercased()
    let canonical = names.organ(name) ?? typed
    return all.contains(canonical) ? [canonical] : all.filter { $0.contains(canonical) || $0.contains(typed) }
  }

  private func notices(of analysis: QueryAnalysis, _ filter: SearchFilter, organs: [String]?) -> [String] {
    var notices: [String] = []
    if analysis.isCut { notices.append("Only the first \(QueryAnalysis.mostTerms) words were looked for.") }
    if let organ = filter.organ, organs == [] { notices.append("No body in the archive is named \"\(organ)\".") }
    return notices
  }

  private func hits(_ rows: [SearchRow], _ analysis: QueryAnalysis) throws(SQLiteError) -> [SearchHit] {
    let builder = SnippetBuilder(needles: analysis.wanted, analyzer: analyzer)
    let record = try connection.prepare(
      "SELECT text, json_extract(json, '$.item.section') FROM record WHERE rowid = ?")
    var hits: [SearchHit] = []
    for row in rows {
      record.bind(1, row.row)
      guard try record.next() else { continue }
      let text = UTF8Text(record.text(0) ?? "")
      hits.append(row.hit(section: record.text(1), snippet: builder.snippet(of: text)))
      record.reset()
    }
    return hits
  }

  func texts(_ sql: String) throws(SQLiteError) -> [String] {
    let statement = try connection.prepare(sql)
    var texts: [String] = []
    while try statement.next() { texts.append(statement.text(0) ?? "") }
    return texts
  }
}
