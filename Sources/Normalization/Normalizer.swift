package import Documents

/// Turns mentions into entities with canonical values, with the whole document in view.
package struct Normalizer: Sendable {
  package init() {}

  package func normalize(_ document: AnnotatedDocument) -> NormalizedDocument {
    let organs = OrganNormalizer().entities(of: document)
    let dates = DateNormalizer().entities(of: document)
    let meeting = MeetingNormalizer().meeting(of: document, organs: organs, dates: dates)
    let sections = SectionNormalizer().entities(of: document, organs: organs, dates: dates, meeting: meeting)
    let caseNumbers = CaseNumberNormalizer().entities(of: document)
    let statutes = StatuteNormalizer().entities(of: document, documentDate: documentDate(of: document))
    let entities = (organs + dates + sections + caseNumbers + statutes).sorted { $0.span < $1.span }
    return NormalizedDocument(
      tokenized: document.tokenized, entities: entities, meeting: meeting,
      items: ItemNormalizer().facts(of: document, entities: entities, meeting: meeting),
      published: document.tokenized.structured.clean.metadata.published,
      warnings: document.tokenized.structured.warnings + WeekdayCheck().warnings(of: document))
  }

  /// The day from which a document speaks: its publication, else the first full date in it.
  private func documentDate(of document: AnnotatedDocument) -> CalendarDate? {
    let published = document.tokenized.structured.clean.metadata.published
    return published ?? DocumentDate.first(in: document.text)
  }
}
