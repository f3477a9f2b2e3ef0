package import Documents

/// Turns mentions into entities with canonical values, with the whole document in view.
package struct Normalizer: Sendable {
  package init() {}

  package func normalize(_ document: AnnotatedDocument) -> NormalizedDocument {
    let directory = OrganDirectory(of: document)
    let organs = OrganNormalizer().entities(of: directory)
    let dates = DateNormalizer().entities(of: document)
    let persons = PersonNormalizer().entities(of: document)
    let meeting = MeetingNormalizer(document: document, organs: organs, dates: dates, persons: persons).meeting()
    let sections = SectionNormalizer(directory: directory).entities(
      of: document, organs: organs, dates: dates, meeting: meeting)
    let caseNumbers = CaseNumberNormalizer().entities(of: document)
    let statutes = StatuteNormalizer().entities(
      of: document, documentDate: documentDate(of: document, meeting: meeting, dates: dates))
    let others =
      AmountNormalizer().entities(of: document) + PersonalNumberNormalizer().entities(of: document)
    let entities = (organs + dates + sections + caseNumbers + statutes + persons + others).sorted(bySpan: \.span)
    let structured = document.tokenized.structured
    let items = ItemNormalizer().facts(
      of: document, organs: organs, caseNumbers: caseNumbers, persons: persons, meeting: meeting)
    return NormalizedDocument(
      tokenized: document.tokenized, entities: entities, meeting: meeting, items: items,
      letter: LetterNormalizer().facts(of: document, entities: entities),
      published: structured.clean.metadata.published,
      warnings: structured.warnings + VoteCheck.warnings(of: structured.items, facts: items)
        + WeekdayCheck().warnings(of: document))
  }

  /// The day from which a document speaks: its publication, its meeting, else the first day that it states.
  private func documentDate(of document: AnnotatedDocument, meeting: Meeting?, dates: [Entity]) -> CalendarDate? {
    let published = document.tokenized.structured.clean.metadata.published
    return published ?? meeting?.date ?? dates.lazy.compactMap(statedDay).first
  }

  private func statedDay(_ entity: Entity) -> CalendarDate? {
    guard case .date(let from, let to, inferred: false) = entity.details, from == to else { return nil }
    return from
  }
}
