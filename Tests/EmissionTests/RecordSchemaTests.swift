import Documents
import Emission
import Foundation
import JSONText
import TestSupport
import Testing

@Suite struct RecordSchemaTests {
  private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../schema/record.schema.json").standardizedFileURL
  private static let hasValidator = Shell.succeeds("python3 -c 'import jsonschema'")

  @Test func embeddedSchemaIsTheFile() throws {
    #expect(try RecordSchema.json == String(contentsOf: Self.file, encoding: .utf8))
  }

  /// What the schema lists is what the program knows.
  @Test func enumerationsAreComplete() throws {
    let schema = try JSONParser.parse(Array(RecordSchema.json.utf8))
    func strings(_ value: JSONValue?) -> Set<String> { Set(value?["enum"]?.array?.compactMap(\.string) ?? []) }
    #expect(strings(schema["properties"]?["genre"]) == Set(Genre.allCases.map(\.rawValue)))
    #expect(
      strings(schema["$defs"]?["part"]?["properties"]?["role"]) == Set(PartSection.Role.allCases.map(\.rawValue)))
    let types = schema["$defs"]?.members?.compactMap { $0.value["properties"]?["type"]?["const"]?.string }
    #expect(Set(types ?? []) == Set(Entity.Kind.allCases.map(\.rawValue)))
  }

  /// With a validator that is not ours; closed, so that a field that the schema does not name is a fault.
  @Test(.enabled(if: hasValidator, "python3 has no module jsonschema"))
  func recordsAreValid() throws {
    let result = try validate(records: [SampleRecord("kommun/a.txt", "å").record, FullRecord.sample.record])
    #expect(result.output == "")
    #expect(result.status == 0)
  }

  @Test(
    .enabled(if: hasValidator, "python3 has no module jsonschema"),
    arguments: [
      ("\"genre\":\"news\"", "\"genre\":\"gossip\""), ("\"published\":null", "\"published\":\"19 mars\""),
      ("\"title\":null,", ""), ("\"entities\":[]", "\"entities\":[{\"type\":\"date\"}]"),
      ("\"kind\":\"document\"", "\"kind\":\"item\""), ("\"bytes\":12", "\"bytes\":-1"),
      ("\"schemaVersion\":\"1.0\"", "\"schemaVersion\":\"2.0\""),
    ])
  func faultsAreFound(good: String, bad: String) throws {
    let line = String(decoding: jsonLines([SampleRecord("kommun/a.txt", "å").record]), as: UTF8.self)
    let broken = line.replacingOccurrences(of: good, with: bad)
    try #require(broken != line)
    #expect(try validate(lines: Array(broken.utf8)).status == 1)
  }

  private func validate(records: [Record]) throws -> (status: Int32, output: String) {
    try validate(lines: jsonLines(records))
  }

  private func jsonLines(_ records: [Record]) -> [UInt8] {
    var json = JSONWriter()
    for record in records {
      RecordWriter().write(record, to: &json)
      json.endLine()
    }
    return json.bytes
  }

  private func validate(lines: [UInt8]) throws -> (status: Int32, output: String) {
    let folder = try TemporaryFolder()
    let script = folder.url.appending(path: "validate.py")
    try Self.script.write(to: script, atomically: false, encoding: .utf8)
    return try Shell.run("python3 '\(script.path)' '\(Self.file.path)'", input: lines)
  }

  private static let script = """
    import json, sys, jsonschema
    def close(node):
        if isinstance(node, dict):
            if node.get("type") == "object" and "properties" in node: node["additionalProperties"] = False
            for value in node.values(): close(value)
        elif isinstance(node, list):
            for value in node: close(value)
    schema = json.load(open(sys.argv[1], encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    close(schema)
    validator = jsonschema.Draft202012Validator(schema)
    faults = [error.message for line in sys.stdin.buffer for error in validator.iter_errors(json.loads(line))]
    print("\\n".join(faults), end="")
    sys.exit(1 if faults else 0)
    """
}
