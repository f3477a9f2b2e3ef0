import Emission
import Foundation
import JSONText
import Pipeline
import Searching
import TestSupport
import Testing

/// One meeting from many files: a file a §, extracts, an item approved at once, whole minutes and corrected ones.
@Suite struct MeetingFilesTests {
  let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write(
      #"{"sources": [{"name": "l", "path": "in", "municipality": {"name": "Lindviken", "code": "9999"}}], "out": "out"}"#,
      to: "pipeline.json")
  }

  // MARK: Documents

  private func item(_ number: Int, _ text: String = "Kommunstyrelsen godkänner förslaget.") -> String {
    "§ \(number) Ärende om båt nummer \(number)\n\nDnr KS 2024/\(100 + number)\n\nBeslut\n\n\(text)\n\n"
  }

  private func writeExtract(_ name: String, _ number: Int, _ more: String = "") throws {
    try folder.write(
      "Lindvikens kommun\nProtokollsutdrag\nKommunstyrelsen\nSammanträdesdatum: 2024-05-07\n\n" + item(number) + more,
      to: "in/\(name).txt")
  }

  private func writeMinutes(_ name: String, of body: String, on day: String, _ items: [Int], _ more: String = "") throws
  {
    try folder.write(
      "Lindvikens kommun\nSammanträdesprotokoll\n\n\(body)\n\nPlats och tid: Kommunhuset, kl. 08:30-11:45\n\n"
        + "Sammanträdesdatum: \(day)\n\nParagrafer: \(items[0])-\(items[items.count - 1])\n\n"
        + items.map { item($0) }.joined() + more, to: "in/\(name).txt")
  }

  @discardableResult private func run(full: Bool = false) throws -> Archive {
    let configuration = try ConfigurationReader.configuration(at: folder.path + "/pipeline.json")
    var options = RunOptions()
    options.isFull = full
    options.allowedRemovals = 100
    _ = try PipelineRun(configuration, options: options, program: nil, showsProgress: false).run()
    return try Archive(ArchiveLocation(path: folder.path + "/out/current"))
  }

  private func board(_ archive: Archive) throws -> QualityReport.Body {
    let bodies = try archive.report().bodies
    return try #require(bodies.first { $0.organ == "kommunstyrelsen" })
  }

  /// What the council's item refers to, as `§ → record`.
  private func references(_ archive: Archive) throws -> [String] {
    let list = try archive.citations(of: "l/kf.txt#p31")
    return try #require(list).cites.map { entry in
      "\(entry.key.split(separator: "/").last ?? "") \(entry.record ?? "-")"
    }
  }

  private func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: folder.path + "/" + name) }

  private func writeCouncil() throws {
    try writeMinutes(
      "kf", of: "Kommunfullmäktige", on: "2024-05-27", [30, 31],
      "Ärendet\n\nKommunstyrelsen 2024-05-07, § 62 och kommunstyrelsen 2024-05-07, § 64.\n")
  }

  // MARK: Tests

  /// Files in no order of their §, one of them missing.
  @Test func filesOfOneParagraphAreOneMeeting() throws {
    for (place, number) in [63, 60, 65, 61, 62].enumerated() { try writeExtract("utdrag-\(place)", number) }
    let body = try board(run())
    #expect(body.meetings.map(\.date) == ["2024-05-07"])
    #expect(body.found == [60, 61, 62, 63, 65])
    #expect(body.missing == [64])
    #expect(body.meetings[0].versions == 0)
  }

  @Test func versionsOfAnItemAreOneItem() throws {
    for number in 60...62 { try writeExtract("p\(number)", number) }
    try writeExtract("omedelbart-justerad-p62", 62, "Paragrafen är omedelbart justerad.\n")
    try writeMinutes("ks", of: "Kommunstyrelsen", on: "2024-05-07", Array(60...64))
    try writeMinutes("ks-rattat", of: "Kommunstyrelsen", on: "2024-05-07", Array(60...64))
    let archive = try run()
    let body = try board(archive)
    #expect(body.meetings.map(\.date) == ["2024-05-07"] && body.found == Set(60...64) && body.missing.isEmpty)
    #expect(body.meetings[0].versions == 9)
    let steps = try archive.timeline(ofCase: "KS 2024/162").steps
    #expect(steps.map(\.id) == ["l/ks-rattat.txt#p62"])
    #expect(steps.map(\.versions) == [["l/ks.txt#p62", "l/omedelbart-justerad-p62.txt#p62", "l/p62.txt#p62"]])
  }

  /// A reference finds the extract, then the whole minutes that come later, and nothing when all are gone.
  @Test func referencesFollowTheFilesNightByNight() throws {
    try writeCouncil()
    try writeExtract("p62", 62)
    #expect(try references(run()) == ["62 l/p62.txt#p62", "64 -"])
    try writeMinutes("ks", of: "Kommunstyrelsen", on: "2024-05-07", Array(60...64))
    #expect(try references(run()) == ["62 l/ks.txt#p62", "64 l/ks.txt#p64"])
    try remove("in/ks.txt")
    let archive = try run()
    #expect(try references(archive) == ["62 l/p62.txt#p62", "64 -"])
    #expect(try archive.report().sources.map(\.danglingReferences) == [1])
    try remove("in/p62.txt")
    #expect(try references(run()) == ["62 -", "64 -"])
    #expect(try references(run(full: true)) == ["62 -", "64 -"])
  }

  @Test func aCaseGoesThroughItsBodies() throws {
    try writeCouncil()
    try writeMinutes("ks", of: "Kommunstyrelsen", on: "2024-05-07", Array(60...64))
    let steps = try run().timeline(ofCase: "KS 2024/162").steps
    #expect(
      steps.map { "\($0.date ?? "") \($0.organ ?? "") § \($0.section ?? "")" } == [
        "2024-05-07 kommunstyrelsen § 62", "2024-05-27 kommunfullmäktige § 31",
      ])
    #expect(steps.map(\.linkedBy) == [nil, "l/ks.txt#p62"])
  }

  @Test func theReportSaysWhatIsKnownAndWhatIsNot() throws {
    try writeCouncil()
    try writeExtract("p62", 62)
    try folder.write(
      "SON AU § 41 Muntlig information\n\nBeslut\n\nInformationen noteras.\n\nBakgrund\n\nSe kommunstyrelsen § 12.\n",
      to: "in/odaterad.txt")
    let report = try run().report()
    var json = JSONWriter()
    report.write(to: &json)
    let value = try JSONParser.parse(json.bytes)
    let source = try #require(value["sources"]?.array?.first)
    #expect(source["documents"]?.integer == 3 && source["itemsWithoutDay"]?.integer == 1)
    #expect(source["danglingReferences"]?.integer == 1 && source["referencesWithoutDay"]?.integer == 1)
    #expect(value["bodies"]?.array?.map { $0["organ"]?.string } == ["kommunfullmäktige", "kommunstyrelsen"])
    #expect(report.text.contains("l             2024  1         2        kommunfullmäktige\n"))
    #expect(report.text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }
}
