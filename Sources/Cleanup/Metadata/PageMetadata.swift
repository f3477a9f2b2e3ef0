internal import Documents
internal import Scanning

/// What a page says of itself: its head, its linked data, its `time` elements, its main heading.
struct PageMetadata {
  private static let publishedNames = [
    "article:published_time", "dcterms.issued", "dc.date.issued", "dcterms.created", "dc.date.created", "dc.date",
    "dcterms.date", "date", "pubdate", "publishdate", "publish-date", "publication_date", "datepublished",
    "parsely-pub-date", "sailthru.date", "og:published_time", "created",
  ]
  private static let modifiedNames = [
    "article:modified_time", "og:updated_time", "dcterms.modified", "dc.date.modified", "datemodified",
    "last-modified", "lastmodified", "revised", "updated", "modified",
  ]
  private static let publisherNames = [
    "og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name", "copyright",
  ]

  private let page: Page
  private let metas: MetaTags

  static func read(_ page: Page) -> DocumentMetadata { PageMetadata(page: page, metas: MetaTags(page.source)).read() }

  private func read() -> DocumentMetadata {
    let linked = LinkedData(page.source.markup.head.linkedData, in: page.source.text)
    var metadata = DocumentMetadata()
    metadata.language = language
    metadata.publisher = metas.value(of: Self.publisherNames) ?? linked.publisher
    metadata.published = date(linked.published) ?? date(metas.value(of: Self.publishedNames))
    metadata.modified = date(linked.modified) ?? date(metas.value(of: Self.modifiedNames))
    PublicationLine.read(page.blocks, into: &metadata)
    readTimes(into: &metadata)
    metadata.title = PageTitle.title(
      heading: heading, head: headTitle, social: metas.value(of: ["og:title", "dc.title", "dcterms.title"]),
      site: metadata.publisher)
    return metadata
  }

  private var language: String? {
    let stated = page.source.markup.head.language.map { page.source.text[$0] }
    let language = stated ?? metas.value(of: ["content-language", "dc.language", "language"])
    return language.flatMap { $0.isEmpty ? nil : $0 }
  }

  private func date(_ value: String?) -> CalendarDate? {
    guard let value else { return nil }
    let text = UTF8Text(value)
    return StatedDate.read(text, from: 0, to: text.count)
  }

  /// `<time itemprop="datePublished" datetime="…">`, or with a class that says as much.
  private func readTimes(into metadata: inout DocumentMetadata) {
    let source = page.source
    for tag in source.markup.tags where tag.name == .time {
      guard let value = source.value(of: .datetime, in: tag),
        let date = StatedDate.read(source.text, from: value.start, to: value.end)
      else { continue }
      let says = [source.value(of: .itemprop, in: tag), source.value(of: .class, in: tag)]
        .compactMap { $0.map { source.text[$0].lowercased() } }.joined(separator: " ")
      if says.contains("publi") { metadata.published = metadata.published ?? date }
      if says.contains("modif") || says.contains("updat") { metadata.modified = metadata.modified ?? date }
    }
  }

  private var heading: String? {
    let title = page.blocks.first { $0.removal == nil && $0.kind == .heading(level: 1) }
    return title.map { String(decoding: TextNormalizer.normalized($0.text), as: UTF8.self) }
  }

  private var headTitle: String? {
    page.source.markup.head.title.map { span in
      let decoded = CharacterReference.decoded(span, in: page.source.text)
      return String(decoding: TextNormalizer.normalized(decoded), as: UTF8.self)
    }
  }
}
