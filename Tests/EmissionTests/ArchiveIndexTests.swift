import Documents
import Emission
import Foundation
import SQLite
import TestSupport
import Testing

/// `archive.sqlite` as other programs see it: plain SQL.
@Suite struct ArchiveIndexTests {
  private let folder: TemporaryFolder
  private let connection: Connection

  init() throws {
    folder = try TemporaryFolder()
    let terms = RecordTerms(
      title: Array("svar motion".utf8), text: Array("beslut ks§2021/123 § 57 får 2022-03-15 a:b".utf8),
      expanded: Array("utbildningsnämnd".utf8))
    try SampleArchive.write(
      [
        [FullRecord.sample.with(\.terms, terms)],
        [
          SampleRecord("kommun/utdrag.html#p57", "far").with(\.section, "57").with(\.genre, .protocolExtract)
            .with(\.key, "1380/socialnämnden/2022-03-15/57").with(\.terms, RecordTerms(text: Array("far".utf8)))
        ],
        [
          SampleRecord("kommun/zz.html#p57", "x").with(\.section, "57").with(\.genre, .protocol)
            .with(\.key, "1380/socialnämnden/2022-03-15/57")
        ],
      ], to: folder.path)
    connection = try Connection(path: folder.path + "/archive.sqlite", access: .readOnly)
  }

  private func rows(_ sql: String) throws -> [String] {
    let statement = try connection.prepare(sql)
    var rows: [String] = []
    while try statement.next() { rows.append(statement.text(0) ?? "NULL") }
    return rows
  }

  /// They are inserted several at a time, and what is left one by one.
  @Test(arguments: [0, 1, 7, 8, 9, 16, 29]) func holdsAllEntitiesInTheirOrder(_ count: Int) throws {
    let other = try TemporaryFolder()
    let entities = (0..<count).map {
      Entity(kind: .amount, span: TextSpan($0, $0 + 1), value: "värde \($0)", details: .none)
    }
    let text = String(repeating: "x", count: 40)
    try SampleArchive.write(
      ["k/a.txt", "k/b.txt"].map { [SampleRecord($0, text).with(\.entities, entities)] }, to: other.path)
    let connection = try Connection(path: other.path + "/archive.sqlite", access: .readOnly)
    for id in ["k/a.txt", "k/b.txt"] {
      let statement = try connection.prepare("SELECT value FROM entity WHERE record_id = '\(id)' ORDER BY start")
      var values: [String?] = []
      while try statement.next() { values.append(statement.text(0)) }
      #expect(values == entities.map(\.value))
    }
  }

  /// Rows hold these numbers: with others the version of the index has to go up.
  @Test func numbersOfKindsStay() throws {
    let statement = try connection.prepare("SELECT sql FROM sqlite_master WHERE name = 'entity'")
    #expect(try statement.next())
    let kinds = [
      "date", "section", "caseNumber", "statute", "organ", "administration", "person", "amount", "personalNumber",
    ]
    let cases = kinds.enumerated().map { "WHEN \($0) THEN '\($1)'" }.joined(separator: " ")
    #expect(try #require(statement.text(0)).contains("CASE entity_row.type \(cases) END AS type"))
  }

  @Test(arguments: [
    ("SELECT id FROM record ORDER BY id", ["kommun/ks.html#p41a", "kommun/utdrag.html#p57", "kommun/zz.html#p57"]),
    (
      "SELECT kind||genre||organ||meeting_date||title||published FROM record WHERE organ NOT NULL",
      ["itemprotocolkommunstyrelsen2024-03-12Svar på \"motion\"2024-03-19"]
    ),
    ("SELECT text FROM record WHERE id LIKE '%utdrag%'", ["far"]),
    ("SELECT json_extract(json, '$.text') = text FROM record", ["1", "1", "1"]),
    ("SELECT value FROM entity WHERE type = 'amount'", ["2000000"]),
    ("SELECT date_from||'/'||date_to FROM entity WHERE value = '2022-03-15'", ["2022-03-15/2022-03-15"]),
    ("SELECT text FROM entity WHERE value IS NULL", ["31 februari"]),
    (
      "SELECT substr(r.text, e.start + 1, e.\"end\" - e.start) = e.text FROM entity e JOIN record r ON r.id = record_id",
      Array(repeating: "1", count: 8)
    ),
    ("SELECT case_number||' '||record_id FROM case_record", ["KS 2021/123 kommun/ks.html#p41a"]),
    ("SELECT from_record||' '||to_record FROM citation", ["kommun/ks.html#p41a kommun/zz.html#p57"]),
    ("PRAGMA integrity_check", ["ok"]),
    ("PRAGMA journal_mode", ["delete"]),
  ])
  func answers(sql: String, expected: [String]) throws {
    #expect(try rows(sql) == expected)
  }

  /// Terms of our analysis are not broken apart, and å is not a.
  @Test(arguments: [
    ("\"ks§2021/123\"", 1), ("\"§ 57\"", 1), ("\"2022-03-15\"", 1), ("\"a:b\"", 1), ("2021", 0), ("far", 1), ("får", 1),
    ("utbildningsnämnd", 1), ("expanded:utbildningsnämnd", 1), ("title:motion", 1), ("title:beslut", 0),
    ("\"beslut ks§2021/123\"", 1), ("b", 0), ("BESLUT", 1),
  ])
  func fullText(query: String, count: Int) throws {
    let sql = "SELECT count(*) FROM search WHERE search MATCH '\(query)'"
    #expect(try connection.integer(sql) == count)
  }

  @Test(arguments: [
    "SELECT * FROM record WHERE id = 'a'", "SELECT * FROM record WHERE meeting_date > 'a'",
    "SELECT * FROM entity WHERE type = 'date' AND value = 'a'", "SELECT * FROM entity WHERE record_id = 'a'",
    "SELECT * FROM case_record WHERE case_number = 'a'", "SELECT * FROM citation WHERE from_record = 'a'",
    "SELECT * FROM citation WHERE to_record = 'a'",
  ])
  func usualQuestionsUseAnIndex(sql: String) throws {
    let plan = try connection.prepare("EXPLAIN QUERY PLAN " + sql)
    #expect(try plan.next())
    repeat {
      #expect(plan.text(3)?.contains("USING") == true, "\(plan.text(3) ?? "")")
    } while try plan.next()
  }

  @Test(.enabled(if: Shell.succeeds("command -v sqlite3"), "there is no sqlite3 here"), arguments: ["", "--safe"])
  func opensWithTheStockShell(option: String) throws {
    let sql = "SELECT id FROM record r JOIN search s ON s.rowid = r.rowid WHERE search MATCH 'far'"
    let result = try Shell.run("sqlite3 \(option) -readonly '\(folder.path)/archive.sqlite' \"\(sql)\"")
    #expect(result.output == "kommun/utdrag.html#p57\n")
  }
}
