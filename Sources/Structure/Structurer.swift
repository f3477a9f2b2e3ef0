package import Documents

/// Finds what kind of document a clean text is, its title, its meeting and its § items.
package struct Structurer: Sendable {
  package init() {}

  package func structure(_ clean: CleanDocument) -> StructuredDocument {
    let statement = FrontPage(clean: clean).statement()
    let range = statement?.sections.flatMap { SectionRange.range(in: $0, of: clean.text) }
    let (items, hasContents, headings) = ItemSegmenter(clean: clean).items(range: range)
    let genre = GenreClassifier(clean: clean).genre(items: items, hasContents: hasContents, meeting: statement)
    let ofMinutes = genre == .protocol || genre == .protocolExtract ? items : []
    return StructuredDocument(
      clean: clean, genre: genre, title: TitleFinder(clean: clean).title(genre: genre, items: ofMinutes),
      municipality: MunicipalityFinder(clean: clean).municipality(), meeting: isOfMeeting(genre) ? statement : nil,
      items: ofMinutes, parts: parts(of: clean, items: ofMinutes),
      warnings: genre == .protocol ? check(ofMinutes, headings, statement, clean) : [])
  }

  private func check(
    _ items: [ItemSection], _ headings: Set<String>, _ statement: MeetingStatement?, _ clean: CleanDocument
  ) -> [DocumentWarning] {
    let stated = statement?.sections.map { SectionRange.numbers(in: $0, of: clean.text) } ?? []
    return SectionCheck(items: items, headings: headings, stated: stated).warnings()
  }

  private func isOfMeeting(_ genre: Genre) -> Bool { [.protocol, .protocolExtract, .agenda, .notice].contains(genre) }

  /// Headed parts of a document without items: a letter, a notice.
  private func parts(of clean: CleanDocument, items: [ItemSection]) -> [PartSection] {
    items.isEmpty ? PartSegmenter(clean: clean).parts(in: clean.blocks.startIndex..<clean.blocks.endIndex) : []
  }
}
