import Documents
import JSONText
import Pipeline
import TestSupport
import Testing

@Suite struct InspectionTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func inspection(of content: String) throws -> Inspection {
    try folder.write(content, to: "k/sub/x.txt")
    return Inspection(
      source: try InspectedFile(path: Array((folder.path + "/k/sub/x.txt").utf8), configuration: nil).source)
  }

  @Test(arguments: [
    (InspectionStage.fetch, ["id", "sha256", "bytes", "mediaType", "municipality"]),
    (.cleanup, ["text", "charset", "blocks", "removed", "metadata", "warnings"]),
    (.structure, ["text", "genre", "title", "municipality", "meeting", "items", "parts", "warnings"]),
    (.tokenize, ["text", "sentences"]), (.extract, ["text", "mentions"]), (.normalize, ["text", "entities"]),
  ])
  func keepsTheShapeOfItsJSON(_ stage: InspectionStage, _ keys: [String]) throws {
    let json = try JSONParser.parse(try inspection(of: "Nämnden beslutade.\nHej då.\n").json(of: stage))
    #expect(json.members?.map(\.key) == keys)
  }

  @Test func countsCodePointsInTokens() throws {
    let json = try JSONParser.parse(try inspection(of: "😀 åäö\nslut\n").json(of: .tokenize))
    let text = try #require(json["text"]?.string)
    let tokens = (json["sentences"]?.array ?? []).flatMap { $0["tokens"]?.array ?? [] }
    let scalars = Array(text.unicodeScalars)
    for token in tokens {
      let (start, end) = (try #require(token["start"]?.integer), try #require(token["end"]?.integer))
      var surface = String.UnicodeScalarView()
      surface.append(contentsOf: scalars[start..<end])
      #expect(String(surface) == token["text"]?.string)
    }
    #expect(tokens.count >= 2)
  }

  @Test func printsRecordsAsAList() throws {
    let json = try JSONParser.parse(try inspection(of: "Nämnden beslutade.\n").json(of: .record))
    #expect(json.array?.first?["kind"]?.string == "document")
  }

  @Test(arguments: InspectionStage.allCases) func printsLines(_ stage: InspectionStage) throws {
    let text = try inspection(of: "Nämnden beslutade den 1 mars 2024.\n").text(of: stage)
    #expect(text.isEmpty || text.hasSuffix("\n"))
  }

  @Test func saysWhichStageFailed() throws {
    #expect { try inspection(of: "%PDF-1.4").json(of: .record) } throws: { error in
      "\(error)" == "cleanup: unsupported-format: PDF is not read yet"
    }
  }

  @Test func usesTheSourceThatAFileLiesIn() throws {
    try folder.write("Hej\n", to: "k/sub/x.txt")
    try folder.write(
      #"{"sources": [{"name": "s", "path": "k", "municipality": {"name": "Hedefors kommun", "code": "9901"}}], "out": "o"}"#,
      to: "pipeline.json")
    let configuration = try ConfigurationReader.configuration(at: folder.path + "/pipeline.json")
    let file = try InspectedFile(path: Array((folder.path + "/k/sub/../sub/x.txt").utf8), configuration: configuration)
    #expect(file.source.identity.id == "s/sub/x.txt")
    #expect(file.source.identity.municipality?.code == "9901")
    try folder.write("Hej\n", to: "utanför.txt")
    let other = try InspectedFile(path: Array((folder.path + "/utanför.txt").utf8), configuration: configuration)
    #expect(other.source.identity.id == "inspect/utanför.txt")
  }
}
