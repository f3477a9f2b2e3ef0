internal import Documents
internal import Lexicons
internal import Scanning

/// Finds body and day of each § of a document, one after the other.
struct SectionLinkReader {
  let text: UTF8Text
  /// Bodies of the document, sorted.
  private let organs: [Entity]
  /// Days of the document, sorted.
  private let days: [Entity]
  private let own: OwnSections
  private let directory: OrganDirectory
  /// What the § before it was found to be, for "§ 4 och § 7" and "samma dag § 4".
  private var last: (reference: SectionReference, link: SectionLink)?
  /// The day of the § before it, which no other § takes again.
  private var lastDay: TextSpan?
  private var firstOrgan = 0
  private var firstDay = 0

  init(text: UTF8Text, organs: [Entity], dates: [Entity], own: OwnSections, directory: OrganDirectory) {
    self.text = text
    self.directory = directory
    self.organs = organs.filter { $0.kind == .organ && $0.value != nil }
    days = dates.filter { $0.value?.utf8.count == 10 }
    self.own = own
  }

  /// - Parameter reference: References must come in the order of the text.
  mutating func link(of reference: SectionReference) -> SectionLink {
    let link = continued(reference) ?? found(reference)
    last = (reference, link)
    return link
  }

  private mutating func found(_ reference: SectionReference) -> SectionLink {
    if own.isHeading(reference) { return own.link }
    let nearOrgans = Self.around(reference, of: organs, from: &firstOrgan)
    let nearDays = Self.around(reference, of: days, from: &firstDay).drop { $0.span == lastDay }
    let day = SectionDay(of: reference, days: nearDays, organs: nearOrgans, text: text)
    lastDay = day.entity?.span ?? lastDay
    let date = day.entity?.value ?? sameDay(reference) ?? reference.expression.year.map(String.init)
    let body = SectionBody(
      of: reference, day: day.entity?.span, organs: nearOrgans, carried: carried(reference), directory: directory,
      text: text)
    switch body.finding {
    case .organ(let organ): return SectionLink(organ: organ, date: date)
    case .foreign: return SectionLink(organ: nil, date: date)
    case .unnamed where date != nil: return SectionLink(organ: own.link.organ, date: date)
    case .unnamed: return own.contain(reference.expression) ? own.link : .none
    }
  }

  /// "§§ 12, 14-16", "§ 4 och § 7": as the § before.
  private func continued(_ reference: SectionReference) -> SectionLink? {
    guard let last, reference.previous == last.reference.span else { return nil }
    let between = text.trimmed(reference.clause)
    let links: [StaticString] = [",", "och", "samt", ", och"]
    return between.isEmpty || links.contains { text.matches(between, $0) } ? last.link : nil
  }

  /// The body of the § before it in the sentence: "antogs av kommunfullmäktige 2019-05-23 § 10 och förlängdes …".
  private func carried(_ reference: SectionReference) -> String? {
    guard let last, reference.previous == last.reference.span else { return nil }
    return last.link.organ
  }

  private func sameDay(_ reference: SectionReference) -> String? {
    guard let day = text.word(before: reference.span.start), text.matches(day, "dag"),
      let same = text.word(before: day.start), text.matches(same, "samma")
    else { return nil }
    return last?.link.date
  }

  /// The entities between the § before and the § behind. References come in order, so that the search goes on where
  /// the last one began.
  private static func around(_ reference: SectionReference, of entities: [Entity], from first: inout Int)
    -> ArraySlice<Entity>
  {
    while first < entities.count, entities[first].span.start < reference.clauseStart { first += 1 }
    var end = first
    while end < entities.count, entities[end].span.end <= reference.rest.end { end += 1 }
    return entities[first..<end]
  }
}
