import Documents
import Testing

/// What pages say of themselves.
struct MetadataTests {
  @Test(arguments: [
    (#"<meta property="article:published_time" content="2024-03-12T08:00:00Z">"#, "2024-03-12"),
    (#"<meta name="DC.Date.Issued" content="20240312">"#, "2024-03-12"),
    (#"<script type="application/ld+json">{"@graph":[{"datePublished":"2024-03-12"}]}</script>"#, "2024-03-12"),
    (#"<p><time itemprop="datePublished" datetime="2024-03-12">i tisdags</time></p>"#, "2024-03-12"),
    ("<p>Publicerat 27 maj, 2020</p>", "2020-05-27"), ("<p>Publicerad: 2024-03-12 kl. 10.15</p>", "2024-03-12"),
    ("<p>Sidan publicerades den 5 mars 2021 av Anna</p>", "2021-03-05"), ("<p>Publicerad 12/3 2024</p>", "2024-03-12"),
    ("<p>Publicerad 31 februari 2024</p>", "nil"), ("<p>Beslutet den 5 mars 2021</p>", "nil"),
    (#"<script type="application/ld+json">{broken</script>"#, "nil"),
  ])
  func published(_ html: String, _ expected: String) throws {
    let date = try clean("<h1>Rubrik</h1>" + html).metadata.published
    #expect((date?.description ?? "nil") == expected)
  }

  @Test func modifiedOfAVisibleLine() throws {
    #expect(try clean("<p>Senast uppdaterad: 14 mars 2024</p>").metadata.modified?.description == "2024-03-14")
  }

  @Test func plainTextHasPublicationLinesToo() throws {
    let metadata = try clean("Rubrik\n\nPublicerat 27 maj, 2020\n\nText", as: .plainText).metadata
    #expect(metadata.published?.description == "2020-05-27")
  }

  @Test(arguments: [
    ("<title>Ny skola - Ekby kommun</title><h1>Ny skola</h1>", "Ny skola"),
    ("<title>Ny skola - Ekby kommun</title><p>Utan rubrik</p>", "Ny skola"),
    (
      "<title>Ny skola</title><meta property=og:title content='Ny skola i Ekby'><h1>Ekby kommun</h1>", "Ny skola i Ekby"
    ),
    ("<h1>Bara &aring; rubrik</h1>", "Bara å rubrik"), ("<title> </title>", "nil"),
  ])
  func title(_ html: String, _ expected: String) throws {
    #expect((try clean(html).metadata.title ?? "nil") == expected)
  }

  @Test func languageAndPublisher() throws {
    let metadata = try clean("<html lang=sv-SE><meta property=og:site_name content='Ekby kommun'><p>x").metadata
    #expect(metadata.language == "sv-SE")
    #expect(metadata.publisher == "Ekby kommun")
  }
}
