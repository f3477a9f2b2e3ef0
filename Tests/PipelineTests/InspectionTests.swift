import Documents
import Fetching
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

  @Test(arguments: [
    ("Hej den 24 oktober 2023.", "8 date: 24 oktober 2023 (unit=day, year=2023, month=10, day=24)\n"),
    ("Budget 2025–2026.", "7 date: 2025–2026 (first.unit=year, first.year=2025, last.unit=year, last.year=2026)\n"),
    ("Se KS 2021/123.", "3 caseNumber: KS 2021/123 (prefix=KS, year=2021, serial=123)\n"),
    (
      "Enligt 11 kap. 5 § kommunallagen.",
      "7 statute: 11 kap. 5 § kommunallagen (name=kommunallagen, chapter=11, section=5)\n"
    ),
    (
      "Till socialförvaltningen.",
      "5 organ: socialförvaltningen (kind=administration, form=name, name=socialförvaltningen)\n"
    ),
  ])
  func namesCaptures(content: String, lines: String) throws {
    #expect(try inspection(of: content).text(of: .extract) == lines)
  }

  @Test func givesCapturesAsAnObject() throws {
    let json = try JSONParser.parse(try inspection(of: "Budget 2025–2026.\n").json(of: .extract))
    let captures = json["mentions"]?.array?.first?["captures"]
    #expect(captures?["last"]?["year"]?.integer == 2026)
    #expect(captures?["last"]?["unit"]?.string == "year")
  }

  @Test func labelsWhatADocumentSays() throws {
    let source = SourceFolder(name: "k", path: "", include: [], exclude: [], municipality: nil)
    let minutes = """
      SAMMANTRÄDESPROTOKOLL

      Kommunstyrelsen
      2024-02-06

      Tid                   kl. 13.00–16.40

      Plats                 Rådhuset, stora salen

      § 14 Ny grundskola i Kvarnby (KS 2023/418)

      Beslut

      Kommunstyrelsen godkänner planen.

      """
    let inspection = Inspection(source: SourceDocument(path: "a.txt", of: source, bytes: Array(minutes.utf8)))
    let structure = try inspection.text(of: .structure)
    #expect(structure.contains("date=2024-02-06, time=kl. 13.00–16.40, "))
    #expect(structure.contains("place=Rådhuset, stora salen"))
    let record = try inspection.text(of: .record)
    #expect(record.contains("meeting: kommunstyrelsen, 2024-02-06\n"))
    #expect(
      record.contains("item: § 14, KS 2023/418\ndecision: Kommunstyrelsen godkänner planen.\npart: decision: Beslut\n"))
  }

  @Test func saysWhichStageFailed() throws {
    #expect { try inspection(of: "<?xml version=\"1.0\"?><faktura/>").json(of: .record) } throws: { error in
      "\(error)" == "cleanup: unsupported-format: XML that is no HTML is not read yet"
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
