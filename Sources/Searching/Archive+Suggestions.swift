internal import Tokenizing
internal import Documents
internal import Emission
internal import SQLite

extension Archive {
  /// For each word that no record has, a word like it that some record has, as it is written there.
  func suggestions(for analysis: QueryAnalysis) throws(ArchiveError) -> [String] {
    try reading { () throws(SQLiteError) in
      try connection.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.term USING fts5vocab(main, search, row)")
      let count = try connection.prepare("SELECT doc FROM temp.term WHERE term = ?")
      var suggestions: [String] = []
      for needle in analysis.wanted where needle.terms.count == 1 && !needle.isPrefix {
        count.bind(1, String(decoding: needle.terms[0], as: UTF8.self))
        let isKnown = try count.next()
        count.reset()
        if isKnown { continue }
        if let term = try nearestTerm(to: needle.terms[0]) { suggestions.append(try surface(of: term) ?? term) }
      }
      return suggestions
    }
  }

  /// The most frequent of the terms with the smallest distance.
  private func nearestTerm(to term: [UInt8]) throws(SQLiteError) -> String? {
    let wanted = SpellingDistance(String(decoding: term, as: UTF8.self))
    let rows = try connection.prepare("SELECT term, doc FROM temp.term")
    var best: (distance: Int, documents: Int, term: String)?
    while try rows.next() {
      guard let candidate = rows.text(0), let distance = wanted.distance(to: candidate) else { continue }
      let documents = rows.integer(1)
      if let best, (best.distance, -best.documents) <= (distance, -documents) { continue }
      best = (distance, documents, candidate)
    }
    return best?.term
  }

  /// A stem as a word of the archive: the first one found of it.
  private func surface(of term: String) throws(SQLiteError) -> String? {
    let needle = Needle([Array(term.utf8)])
    let rows = try connection.prepare(
      "SELECT coalesce(record.title, '') || char(10) || record.text FROM search JOIN record ON record.rowid = search.rowid "
        + "WHERE search MATCH ? LIMIT 1")
    rows.bind(1, MatchExpression.expression(of: needle))
    guard try rows.next() else { return nil }
    let text = UTF8Text(rows.text(0) ?? "")
    rows.reset()
    return NeedleSearch([needle]).finds(in: analyzer.analyze(text)).first.map { text[$0.span].lowercased() }
  }
}
