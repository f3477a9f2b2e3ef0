internal import Documents

/// Gives references to § of minutes their canonical values, with the body that acted and its day.
///
///     Socialnämnden svarade regionstyrelsen med ett yttrande 2022-03-15, § 57   // socialnämnden, 2022-03-15
struct SectionNormalizer {
  /// The bodies of the same document.
  let directory: OrganDirectory

  /// - Parameters:
  ///   - organs: Entities of kind organ, sorted.
  ///   - dates: Entities of kind date, sorted.
  ///   - meeting: The document's own meeting.
  func entities(of document: AnnotatedDocument, organs: [Entity], dates: [Entity], meeting: Meeting?) -> [Entity] {
    let references = SectionReference.all(in: document)
    if references.isEmpty { return [] }
    let own = OwnSections(of: document, meeting: meeting, directory: directory)
    var reader = SectionLinkReader(text: document.text, organs: organs, dates: dates, own: own, directory: directory)
    let code = document.tokenized.structured.municipality?.code
    return references.map { entity(for: $0, link: reader.link(of: $0), code: code) }
  }

  private func entity(for reference: SectionReference, link: SectionLink, code: String?) -> Entity {
    let section = reference.expression
    let number = section.last.map { "\(section.first)-\($0)" } ?? section.first
    let key = ItemKey.text(municipality: code, organ: link.organ, date: link.date, section: number)
    return Entity(
      kind: .section, span: reference.span, value: "§ " + number,
      details: .section(organ: link.organ, date: link.date, key: key))
  }
}
