import Emission
import Foundation
import JSONText
import SQLite
import TestSupport
import Testing

/// What `docs/` shows is true.
@Suite struct DocumentationTests {
  private func blocks(of page: String, _ language: String) throws -> [String] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../docs/\(page)")
    let text = try String(contentsOf: file.standardizedFileURL, encoding: .utf8)
    return text.components(separatedBy: "```\(language)\n").dropFirst().map { $0.components(separatedBy: "\n```")[0] }
  }

  @Test func offsetsOfTheExampleAreExact() throws {
    let record = try JSONParser.parse(Array(try blocks(of: "records.md", "json")[0].utf8))
    let text = Array(try #require(record["text"]?.string).unicodeScalars)
    for entity in try #require(record["entities"]?.array) {
      let (start, end) = (try #require(entity["start"]?.integer), try #require(entity["end"]?.integer))
      try #require(end <= text.count)
      #expect(String(String.UnicodeScalarView(text[start..<end])) == entity["text"]?.string)
    }
  }

  @Test(.enabled(if: Shell.succeeds("python3 -c 'import jsonschema'"), "python3 has no module jsonschema"))
  func theExampleIsValid() throws {
    let folder = try TemporaryFolder()
    try Data(RecordSchema.json.utf8).write(to: folder.url.appending(path: "schema"))
    try Data(try blocks(of: "records.md", "json")[0].utf8).write(to: folder.url.appending(path: "record"))
    let result = try Shell.run(
      """
      cd '\(folder.path)' && python3 -c 'import json, jsonschema
      jsonschema.Draft202012Validator(json.load(open("schema"))).validate(json.load(open("record")))'
      """)
    #expect(result.status == 0, "\(result.output)")
  }

  /// The statements that the page on search shows.
  @Test func statementsRun() throws {
    let folder = try TemporaryFolder()
    try SampleArchive.write([[FullRecord.sample]], to: folder.path)
    let connection = try Connection(path: folder.path + "/archive.sqlite", access: .readOnly)
    let script = try #require(try blocks(of: "search.md", "sh").first { $0.contains("sqlite3 $db") })
    let statements = script.components(separatedBy: "sqlite3 $db \"").dropFirst()
      .map { $0.components(separatedBy: "\"")[0] }
    #expect(statements.count == 4)
    for sql in statements {
      let rows = try connection.prepare(sql)
      while try rows.next() {}
    }
  }
}
