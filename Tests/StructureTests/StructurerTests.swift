import Documents
import TestSupport
import Testing

@testable import Structure

@Suite struct StructurerTests {
  private func structure(_ lines: [String], metadata: DocumentMetadata = DocumentMetadata()) -> StructuredDocument {
    Structurer().structure(SampleDocument.clean(UTF8Text(lines.joined(separator: "\n")), metadata: metadata))
  }

  static let minutes = [
    "Kulturnämnden", "Protokoll", "2024-03-12", "Plats och tid: Folkets hus, kl. 13:00-15:40", "Paragrafer: §§ 7-9",
    "§ 7 Stöd till samlingslokaler", "§ 8 Anmälningar", "§ 9 Övrigt",
    "§ 7 KN 2024/18", "Stöd till samlingslokaler", "Beslut", "Nämnden beviljar 45 000 kronor enligt § 3 i reglementet.",
    "§ 8", "Anmälningar", "Dnr KN 2024/2", "§ 4 i bygdegårdens stadgar lästes upp.", "§ 9 Övrigt", "Yrkanden",
    "Anna Ek (S) yrkar att ärendet utgår.",
  ]

  @Test func cutsMinutesIntoItems() {
    let document = structure(Self.minutes)
    #expect(document.genre == .protocol)
    #expect(document.items.map(\.number) == ["7", "8", "9"])
    #expect(document.items.map(\.title) == ["Stöd till samlingslokaler", "Anmälningar", "Övrigt"])
    #expect(document.items.map { $0.parts.map(\.role) } == [[.decision], [], [.motions]])
    #expect(document.items.first.map { document.text[$0.header] } == "§ 7 KN 2024/18\nStöd till samlingslokaler")
    #expect(document.items.dropFirst().first.map { document.text[$0.header] } == "§ 8\nAnmälningar\nDnr KN 2024/2")
  }

  /// "Information" is the title of an item that has no other, and a part of one that has.
  @Test(arguments: [
    (["§ 52 2018.197 KS", "Information", "Revisionen föredrar sin granskning."], "Information", []),
    (
      ["§ 52 Granskning", "Information", "Revisionen föredrar sin granskning."], "Granskning",
      [PartSection.Role.background]
    ),
  ])
  func takesAHeadingForTheTitleWhereNoneStands(
    _ lines: [String], _ title: String, _ roles: [PartSection.Role]
  ) {
    let items = structure(["Kulturnämnden", "Protokoll", "2024-03-12"] + lines).items
    #expect(items.map(\.title) == [title])
    #expect(items.flatMap(\.parts).map(\.role) == roles)
  }

  @Test func readsTheFrontPage() throws {
    let document = structure(Self.minutes)
    let meeting = try #require(document.meeting)
    let place = meeting.lines(of: .placeAndTime).first
    let surfaces = [meeting.organ, meeting.date, place, meeting.sections].map { $0.map { document.text[$0] } }
    #expect(surfaces == ["Kulturnämnden", "2024-03-12", "Folkets hus, kl. 13:00-15:40", "§§ 7-9"])
  }

  /// Each item removed, doubled or out of order changes the items in the same way and no other.
  @Test func followsWhatTheTextHas() {
    var lines = Self.minutes
    lines.removeSubrange(12...15)
    #expect(structure(lines).items.map(\.number) == ["7", "9"])
  }

  @Test func keepsAnExtractWithoutMeetingDate() {
    let document = structure([
      "SON AU § 41 Muntlig information. Resultat", "Ärendenummer: SON 2021/281",
      "Arbetsutskottets förslag till socialnämnden", "Socialnämnden godkänner informationen.",
    ])
    #expect(document.genre == .protocolExtract)
    #expect(document.title == "Muntlig information. Resultat")
    #expect(document.meeting?.date == nil)
    #expect(document.items.first?.parts.map(\.role) == [.proposal])
    #expect(document.items.first?.organ.map { document.text[$0] } == "SON AU")
  }

  @Test(arguments: [
    (
      ["Tjänsteskrivelse", "Handläggare: Anna Ek", "Ny taxa för vatten", "Förslag till beslut", "Taxan antas."],
      Genre.officialLetter
    ),
    (["Kungörelse", "Kommunfullmäktige sammanträder den 3 maj."], .notice),
    (["Kallelse till sammanträde", "Dag: 3 maj 2024"], .agenda),
    (["Årsredovisning 2023", "Kommunens resultat blev 3 mnkr."], .report),
    (["Ny bro över ån", "Bron är klar. I protokollsutdraget står mer."], .other),
  ])
  func tellsTheKind(_ lines: [String], _ genre: Genre) { #expect(structure(lines).genre == genre) }

  @Test func takesTheSubjectOfALetterForItsTitle() {
    let document = structure([
      "Tjänsteskrivelse", "Diarienr: KS 2024/12", "Handläggare: Anna Ek", "Ny taxa för vatten", "Förslag till beslut",
      "Taxan antas.",
    ])
    #expect(document.title == "Ny taxa för vatten")
    #expect(document.parts.map(\.role) == [.proposal])
  }

  @Test(arguments: [
    ("I Halmstads kommun finns en bro.", "1380"), ("Region Gotland har en bro.", "0980"),
    ("Upplands Väsby kommun och Halmstads kommun, men mest Upplands Väsby kommun.", "0114"),
  ])
  func findsTheMunicipality(_ text: String, _ code: String) { #expect(structure([text]).municipality?.code == code) }

  @Test(arguments: ["En kommun har en bro.", "Regionen har en bro.", "Den lilla kommunen", ""])
  func namesNoMunicipalityWhereNoneIs(_ text: String) { #expect(structure([text]).municipality == nil) }

  @Test func staysFastOnTextFullOfHeadings() {
    let lines = (0..<20_000).map { "§ \($0 % 900 + 1) Rubrik" }
    #expect(!structure(lines).items.isEmpty)
  }
}
