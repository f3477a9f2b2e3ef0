import Documents
import Emission
import JSONText
import Searching
import TestSupport
import Testing

@Suite struct SearchTests {
  private let sample: SampleArchive

  init() throws { sample = try SampleArchive() }

  private func ids(_ query: String, _ filter: SearchFilter = SearchFilter()) throws -> [String] {
    try sample.archive.search(SearchQuery(query), filter: filter, limit: 100).hits.map(\.id)
  }

  /// Best first: a word of the title counts for more.
  @Test(arguments: [
    ("lov", ["k/lov.html#p12", "k/plan.html"]),
    ("garage", ["k/lov.html#p12", "k/plan.html"]),
    ("LOV GARAGE", ["k/lov.html#p12", "k/plan.html"]),
    ("kvarteret", ["k/lov.html#p12", "k/plan.html"]),
    // the same letters without dots are other words, in any Unicode form
    ("far", ["k/far.html"]), ("får", ["k/nytt.html"]), ("fa\u{30A}r", ["k/nytt.html"]), ("FÅR", ["k/nytt.html"]),
    ("\"detaljplan för\"", ["k/lov.html#p12"]),
    ("\"detaljplan tas\"", ["k/plan.html"]),
    ("\"för detaljplan\"", []),
    ("\"detaljplan för", ["k/lov.html#p12"]),
    ("kvarteret -eken", ["k/plan.html"]), ("nämns -budget", ["k/plan.html"]),
    ("detaljplan -\"tas fram\"", ["k/lov.html#p12"]),
    ("detalj*", ["k/lov.html#p12", "k/plan.html"]), ("eke*", ["k/lov.html#p12"]),
    ("detaljplanen*", ["k/lov.html#p12", "k/plan.html"]), ("detaljplanering*", []),
    ("utbildningsnämnd", ["k/nytt.html"]),
    ("motion svar", ["k/mot.html#p3"]),
    ("detaljplan motion", []),
    // not only what must not be there
    ("-lov -garage -får -far -budget", ["k/mot.html#p3"]),
    ("", []), ("   ", []),
  ])
  func finds(query: String, expected: [String]) throws {
    let found = try ids(query)
    #expect(found.sorted() == expected.sorted())
    if expected.first == "k/lov.html#p12" { #expect(found.first == "k/lov.html#p12") }
  }

  /// Whatever the order in which they came to the archive.
  @Test(arguments: [["a", "b", "c"], ["c", "b", "a"], ["b", "c", "a"]])
  func ordersEqualHitsByTheirIds(names: [String]) throws {
    let records = names.map { SampleArchive.sample("k/\($0).html", "Lov", "Samma text") }
    let archive = try SampleArchive(records + [SampleArchive.sample("k/x.html", "Annat", "Lov lov")]).archive
    for limit in 1...3 {
      let hits = try archive.search(SearchQuery("lov"), filter: SearchFilter(), limit: limit).hits
      #expect(hits.map(\.id) == Array(["k/a.html", "k/b.html", "k/c.html"].prefix(limit)))
    }
    #expect(try archive.search(SearchQuery("lov"), filter: SearchFilter(), limit: 0).hits.isEmpty)
  }

  @Test(arguments: [
    ("kommunstyrelsen", ["k/plan.html"]), ("Kommunstyrelsen", ["k/plan.html"]), ("utskott", ["k/au.html"]),
    ("nämnd", ["k/lov.html#p12"]), ("kommun", ["k/plan.html", "k/mot.html#p3", "k/au.html"]), ("kyrkorådet", []),
  ])
  func filtersByOrgan(name: String, expected: [String]) throws {
    #expect(try ids("", SearchFilter(organ: name)).sorted() == expected.sorted())
  }

  /// The day of the meeting, else of publication; records with neither are in no period. Newest first.
  @Test(
    arguments: [
      ("2024", "2024", ["k/nytt.html", "k/lov.html#p12"]),
      ("2023-11", nil, ["k/nytt.html", "k/lov.html#p12", "k/plan.html"]),
      (nil, "2023-01", ["k/au.html"]), ("2024-03-12", "2024-03-12", ["k/lov.html#p12"]), ("2025", nil, []),
    ] as [(String?, String?, [String])])
  func filtersByDate(from: String?, to: String?, expected: [String]) throws {
    let filter = SearchFilter(from: from.flatMap(DateBound.init)?.first, to: to.flatMap(DateBound.init)?.last)
    #expect(try ids("", filter) == expected)
  }

  /// Without a prefix: the cases of every prefix.
  @Test(arguments: [
    ("BN 2023/17", ["k/lov.html#p12"]), ("bn 2023/17", ["k/lov.html#p12"]), ("BN 2023/17-4", ["k/lov.html#p12"]),
    ("2023/17", ["k/lov.html#p12", "k/mot.html#p3"]), ("KS 2023/1", []), ("%", []), ("'", []),
  ])
  func filtersByCase(number: String, expected: [String]) throws {
    #expect(try ids("", SearchFilter(caseNumber: number)).sorted() == expected)
  }

  @Test func filtersAndWordsTogether() throws {
    #expect(try ids("detaljplan", SearchFilter(organ: "kommunstyrelsen")) == ["k/plan.html"])
  }

  @Test func limitDoesNotChangeTheTotal() throws {
    let results = try sample.archive.search(SearchQuery("lov"), limit: 1)
    #expect(results.hits.map(\.id) == ["k/lov.html#p12"])
    #expect(results.total == 2)
  }

  @Test(arguments: [("vaxjo", ["växjö"]), ("detalplan", ["detaljplan"]), ("xyzzyq", []), ("budgwt", ["budget"])])
  func suggestsWhatTheArchiveHas(query: String, expected: [String]) throws {
    #expect(try sample.archive.search(SearchQuery(query)).suggestions == expected)
  }

  @Test func saysWhatItLeftOut() throws {
    let long = try sample.archive.search(SearchQuery((0..<100).map { "ord\($0)" }.joined(separator: " ")))
    #expect(long.notices == ["Only the first 64 words were looked for."])
    let organ = try sample.archive.search(SearchQuery("lov"), filter: SearchFilter(organ: "kyrkorådet"))
    #expect(organ.notices == ["No body in the archive is named \"kyrkorådet\"."])
  }

  @Test func writesJSON() throws {
    let results = try sample.archive.search(SearchQuery("eken"))
    var json = JSONWriter()
    results.write(to: &json)
    let value = try JSONParser.parse(json.bytes)
    let hit = try #require(value["hits"]?.array?.first)
    #expect(value["total"]?.integer == 1)
    #expect(hit["id"]?.string == "k/lov.html#p12")
    #expect(hit["path"]?.string == "k/lov.html")
    #expect(hit["organ"]?.string == "byggnadsnämnden")
    #expect(hit["date"]?.string == "2024-03-12")
    #expect(hit["section"]?.string == "12")
    #expect(hit["snippet"]?["marks"]?.array?.first?["start"]?.integer == 51)
  }

  @Test func anotherDatabaseIsNoArchive() throws {
    let folder = try TemporaryFolder()
    _ = try Shell.run("printf 'no database at all, but long enough to be read' > '\(folder.path)/archive.sqlite'")
    #expect(throws: ArchiveError.self) { try Archive(ArchiveLocation(path: folder.path)) }
  }
}
