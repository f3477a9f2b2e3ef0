import Foundation
import TestSupport
import Testing

/// A case through three bodies, two of them in the archive under its number, one by reference.
@Suite struct CaseCommandTests {
  private let folder: ScratchFolder
  private let tool: Tool

  init() throws {
    folder = try ScratchFolder()
    tool = Tool(folder: folder.path)
    try folder.write(
      #"{"sources": [{"name": "k", "path": "källa", "municipality": {"name": "Ekby", "code": "9990"}}], "out": "out"}"#,
      to: "pipeline.json")
    try folder.write(
      Self.minutes("Socialnämnden", "2024-01-16", 4, "SON 2023/81", "Nämnden föreslår kommunstyrelsen att bygga.", ""),
      to: "källa/son.txt")
    try folder.write(
      Self.minutes(
        "Kommunstyrelsen", "2024-02-06", 14, "KS 2024/5", "Kommunstyrelsen bifaller förslaget.",
        "Socialnämnden 2024-01-16, § 4."),
      to: "källa/ks.txt")
    _ = try tool.run("run", "--quiet")
  }

  private static func minutes(
    _ organ: String, _ day: String, _ section: Int, _ number: String, _ decision: String, _ text: String
  ) -> String {
    """
    \(organ)
    Protokoll
    Sammanträdesdatum: \(day)
    Plats och tid: Rådhuset, kl. 13:00-15:00
    Paragrafer: §§ \(section)-\(section + 2)

    § \(section)
    Nytt boende vid torget
    Dnr \(number)

    Beslut
    \(decision)

    Sammanfattning
    Frågan har beretts. \(text)

    § \(section + 1)
    Anmälningar

    § \(section + 2)
    Avslutning

    """
  }

  @Test func followsACaseThroughItsBodies() throws {
    try Expected.check(try tool.run("case", "SON-2023-81").output, "case.txt")
  }

  @Test func saysThatThereIsNoSuchCase() throws {
    let result = try tool.run("case", "KS 1999/1")
    #expect(result.output == "KS 1999/1: nothing in the archive has this case number.\n")
    #expect(result.status == 0)
    #expect(try tool.run("case", "bygglov").status == 2)
  }

  /// The second item of one of the minutes is taken away after it was there.
  @Test func reportsWhatIsLacking() throws {
    #expect(try tool.run("report").output.contains("k             2024  1         3        socialnämnden\n"))
    let minutes = try folder.content(of: "källa/son.txt")
    try folder.write(minutes.replacingOccurrences(of: "§ 5\nAnmälningar\n", with: ""), to: "källa/son.txt")
    #expect(try tool.run("run").errors == "diarium: 1 noticed: section.missing: k/son.txt (§ 5)\n")
    try Expected.check(try tool.run("report").output, "report.txt")
    #expect(try tool.run("report", "--json").output.contains(#""missing":[5]"#))
  }

  @Test func showsBothEndsOfAReference() throws {
    try Expected.check(try tool.run("cites", "k/ks.txt#p14").output, "cites.txt")
    #expect(try tool.run("cites", "k/son.txt#p4").output.contains("is cited by:\n  k/ks.txt#p14\n"))
    #expect(try tool.run("cites", "k/finns-inte").errors == "diarium: the archive has no record k/finns-inte\n")
  }
}
