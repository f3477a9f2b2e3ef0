internal import SQLite

/// A hit without its text.
struct SearchRow {
  let row: Int
  let id: String
  let kind: String
  let genre: String
  let organ: String?
  let date: String?
  let title: String?
  let score: Double

  func hit(section: String?, snippet: Snippet) -> SearchHit {
    SearchHit(
      id: id, kind: kind, genre: genre, title: title, organ: organ, date: date, section: section, score: score,
      snippet: snippet)
  }
}

/// The statements of one search. Values are bound, never written into the SQL.
struct SearchStatements {
  /// A word of the title says more than one of the text; a half-written word as much as a whole one.
  private static let score = "bm25(search, 6.0, 1.0, 1.0)"
  private static let columns =
    "record.rowid, id, kind, genre, organ, coalesce(meeting_date, published) AS day, record.title"

  private let match: MatchExpression
  private let filter: FilterSQL

  init(_ match: MatchExpression, _ filter: FilterSQL) {
    self.match = match
    self.filter = filter
  }

  func rows(on connection: Connection, limit: Int) throws(SQLiteError) -> [SearchRow] {
    let statement = try connection.prepare(
      match.wanted == nil
        ? "SELECT \(Self.columns), 0 FROM \(source) ORDER BY day DESC, id LIMIT :limit"
        : "WITH hits AS MATERIALIZED (SELECT search.rowid AS place, \(Self.score) AS score FROM \(source)) "
          + "SELECT \(Self.columns), score FROM hits JOIN record ON record.rowid = place WHERE \(Self.isAmongTheBest) "
          + "ORDER BY score, id LIMIT :limit")
    bind(to: statement)
    statement.bind(":limit", max(0, limit))
    var rows: [SearchRow] = []
    while try statement.next() { rows.append(row(of: statement)) }
    return rows
  }

  func count(on connection: Connection) throws(SQLiteError) -> Int {
    let statement = try connection.prepare("SELECT count(*) FROM \(source)")
    bind(to: statement)
    return try statement.next() ? statement.integer(0) : 0
  }

  /// Whether a hit is as good as the last that is wanted. Records are only read where it is; the order of those that are
  /// equally good must not depend on the nights that made the index.
  private static let isAmongTheBest =
    "score <= coalesce((SELECT score FROM hits ORDER BY score LIMIT 1 OFFSET :limit - 1), 9e999)"

  /// From FROM's first table to the end of WHERE.
  private var source: String {
    // CROSS: words first. Left to itself SQLite may walk all records of a body and ask the full text for each.
    let record = filter.conditions.isEmpty ? "" : "CROSS JOIN record ON record.rowid = search.rowid "
    let words = match.wanted == nil ? "record WHERE true" : "search \(record)WHERE search MATCH :wanted"
    let place = match.wanted == nil ? "record.rowid" : "search.rowid"
    let excluded =
      match.excluded == nil ? "" : " AND \(place) NOT IN (SELECT rowid FROM search WHERE search MATCH :excluded)"
    return words + excluded + filter.conditions
  }

  private func bind(to statement: Statement) {
    if let wanted = match.wanted { statement.bind(":wanted", wanted) }
    if let excluded = match.excluded { statement.bind(":excluded", excluded) }
    filter.bind(to: statement)
  }

  /// FTS5's BM25 is the lower the better.
  private func row(of statement: Statement) -> SearchRow {
    SearchRow(
      row: statement.integer(0), id: statement.text(1) ?? "", kind: statement.text(2) ?? "",
      genre: statement.text(3) ?? "", organ: statement.text(4), date: statement.text(5), title: statement.text(6),
      score: match.wanted == nil ? 0 : -statement.number(7))
  }
}
