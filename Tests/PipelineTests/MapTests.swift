import Emission
import Foundation
import Glibc
import JSONText
import Pipeline
import TestSupport
import Testing

@Suite struct MapTests {
  /// Runs the filter over files, as a shell would.
  private func map(_ input: [UInt8], workers: Int = 1, trailer: Bool = false) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let (source, sink) = (folder.url.appending(path: "in"), folder.url.appending(path: "out"))
    try Data(input).write(to: source)
    let (from, to) = (open(source.path, O_RDONLY), open(sink.path, O_WRONLY | O_CREAT, 0o600))
    defer {
      close(from)
      close(to)
    }
    try MapFilter(workers: workers, writesTrailer: trailer).run(from: from, to: Descriptor(number: to, path: sink.path))
    return Array(try Data(contentsOf: sink))
  }

  private func lines(_ input: String, workers: Int = 1, trailer: Bool = false) throws -> [JSONValue] {
    try map(Array(input.utf8), workers: workers, trailer: trailer).split(separator: 0x0A).map {
      try JSONParser.parse(Array($0))
    }
  }

  @Test func emptyInputGivesEmptyOutput() throws {
    #expect(try map([]) == [])
  }

  @Test func textPathAndBytesGiveTheSameRecord() throws {
    let folder = try TemporaryFolder()
    try Data("Hej på er".utf8).write(to: folder.url.appending(path: "a.txt"))
    let answers = try lines(
      """
      {"id":"k/a","text":"Hej på er"}
      {"id":"k/a","path":"\(folder.path)/a.txt"}
      {"id":"k/a","content_b64":"\(Data("Hej på er".utf8).base64EncodedString())"}
      """)
    #expect(answers.count == 3)
    for answer in answers {
      let record = try #require(answer["records"]?.array?.first)
      #expect(record["text"]?.string == "Hej på er")
      #expect(record["id"]?.string == "k/a")
      #expect(
        record["document"]?["sha256"]?.string == answers[0]["records"]?.array?.first?["document"]?["sha256"]?.string)
    }
  }

  @Test func otherMembersPassThroughAsTheyAre() throws {
    let line = #"{"n":[1, 2.50],"id":"k/a","kommun":"Å\u00e4","text":"x","year":null}"#
    let answer = String(decoding: try map(Array(line.utf8)), as: UTF8.self)
    #expect(answer.hasPrefix(#"{"id":"k/a","n":[1, 2.50],"kommun":"Å\u00e4","year":null,"records":[{"#))
    #expect(answer.hasSuffix("]}\n"))
  }

  @Test(arguments: [
    ("", "bad-input"), ("x", "bad-input"), ("[]", "bad-input"), ("{}", "bad-input"),
    (#"{"id":5,"text":""}"#, "bad-input"),
    (#"{"id":""}"#, "bad-input"), (#"{"id":"a"}"#, "bad-input"), (#"{"id":"a","text":"","path":""}"#, "bad-input"),
    (#"{"id":"a","content_b64":"!"}"#, "bad-input"), (#"{"id":"a","content_b64":"QQ="}"#, "bad-input"),
    (#"{"id":"a","path":"/nowhere/at/all"}"#, "vanished"), (#"{"id":"a","path":"/tmp"}"#, "not-regular"),
    (#"{"id":"a","path":"/dev/null"}"#, "not-regular"), (#"{"id":"a","text":5}"#, "bad-input"),
  ])
  func faultsAreAnswers(line: String, code: String) throws {
    let answers = try lines(line + "\n{\"id\":\"k/b\",\"text\":\"efter\"}\n")
    #expect(answers.count == 2)
    #expect(answers[0]["error"]?["code"]?.string == code)
    #expect(answers[0]["records"] == nil)
    #expect(answers[1]["records"]?.array?.first?["text"]?.string == "efter")
  }

  @Test(arguments: [
    (#""path":"/x","text":"""#, #"only one of "path", "content_b64" and "text" may be given"#),
    (#""path":5"#, #""path" must be a string"#),
    (#""year":2024"#, #"one of "path", "content_b64" and "text" must be given"#),
    (
      #""text":"x","municipality":{"name":"Hedefors kommun"}"#,
      #""municipality" must have "name" and "code", both strings"#
    ),
    (#""text":"x","municipality":"Hedefors kommun""#, #""municipality" must have "name" and "code", both strings"#),
    (#""text":"x","records":[]"#, #""records" is the program's own"#),
    (#""text":"x","error":null"#, #""error" is the program's own"#),
  ])
  func saysWhatIsWrongWithALine(members: String, message: String) throws {
    let answer = try lines("{\"id\":\"k/a\",\(members)}")[0]
    #expect(answer["error"]?["code"]?.string == "bad-input")
    #expect(answer["error"]?["message"]?.string == message)
    #expect(answer["id"]?.string == "k/a")
  }

  @Test func takesTheMunicipalityThatALineStates() throws {
    let answers = try lines(
      """
      {"id":"k/a","text":"x","municipality":{"name":"Hedefors kommun","code":"9901"}}
      {"id":"k/b","text":"x","municipality":null}
      """)
    let records = answers.map { $0["records"]?.array?.first }
    #expect(records[0]?["municipality"]?["code"]?.string == "9901")
    #expect(records[1] != nil && records[1]?["municipality"]?["code"] == nil)
  }

  @Test(arguments: [1, 2, 5]) func anyNumberOfWorkersGivesTheSameBytes(workers: Int) throws {
    let input = (0..<300).map { $0 % 7 == 0 ? "fel" : #"{"id":"k/\#($0)","text":"Dokument \#($0)"}"# }
    let expected = try map(Array(input.joined(separator: "\n").utf8))
    #expect(try map(Array((input.joined(separator: "\n") + "\n").utf8), workers: workers) == expected)
    #expect(expected.filter { $0 == 0x0A }.count == 300)
  }

  @Test func trailerCountsAndDigestsTheOutput() throws {
    let output = try map(Array("{\"id\":\"a\",\"text\":\"x\"}\nfel\n".utf8), trailer: true)
    let lines = output.split(separator: 0x0A)
    let trailer = try JSONParser.parse(Array(try #require(lines.last)))
    #expect(lines.count == 3)
    #expect(trailer["_eof"]?.bool == true)
    #expect([trailer["in"], trailer["out"], trailer["errors"]].map { $0?.integer } == [2, 2, 1])
    let before = output.dropLast((lines.last?.count ?? 0) + 1)
    #expect(trailer["sha256"]?.string == before.withUnsafeBytes { DigestStream.hexadecimal(of: $0) })
  }

  @Test func aLineOfTenMegabytesIsOneLine() throws {
    let text = String(repeating: "Nämnden beslutar. ", count: 550_000)
    let answers = try lines("{\"id\":\"a\",\"text\":\"\(text)\"}\n{\"id\":\"b\",\"text\":\"y\"}", workers: 2)
    #expect(answers.count == 2)
    #expect(answers[0]["records"]?.array?.first?["text"]?.string?.utf8.count == text.utf8.count - 1)
  }

  @Test func deepNestingIsAFault() throws {
    let deep = String(repeating: "[", count: 100_000)
    let answers = try lines((0..<8).map { _ in deep }.joined(separator: "\n"), workers: 4)
    #expect(answers.map { $0["error"]?["code"]?.string } == Array(repeating: "bad-input", count: 8))
  }

  @Test func idsAreEncodedOnce() throws {
    let answers = try lines(#"{"id":"k/a#b%E5\n","text":"x"}"#)
    #expect(answers[0]["id"]?.string == "k/a#b%E5\n")
    #expect(answers[0]["records"]?.array?.first?["id"]?.string == "k/a%23b%E5%0A")
  }

  @Test func aFullDiskIsAnError() throws {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data("fel\n".utf8))
    try pipe.fileHandleForWriting.close()
    #expect(throws: OutputError.self) {
      try MapFilter(workers: 1, writesTrailer: false).run(
        from: pipe.fileHandleForReading.fileDescriptor, to: Descriptor(number: full, path: "out"))
    }
  }
}
