internal import Documents
internal import Scanning

/// Gives the meeting that a document states in canonical form.
struct MeetingNormalizer {
  /// - Parameters:
  ///   - organs: Entities of kind organ, sorted.
  ///   - dates: Entities of kind date, sorted.
  func meeting(of document: AnnotatedDocument, organs: [Entity], dates: [Entity]) -> Meeting? {
    let structured = document.tokenized.structured
    guard let statement = structured.meeting ?? (structured.items.isEmpty ? nil : MeetingStatement()) else {
      return nil
    }
    let text = document.text
    return Meeting(
      organ: organ(stated: statement.organ, items: structured.items, organs: organs),
      date: (statement.date ?? statement.time).flatMap { firstDay(in: $0, of: dates) },
      time: statement.time.flatMap { TimeOfDay.range(in: $0, of: text) },
      place: statement.place.map { oneLine(text[$0]) }, sections: statement.sections.map { compactRange(text[$0]) })
  }

  /// As stated; else the body that the items' headings name; else the one that opens the first decision.
  private func organ(stated: TextSpan?, items: [ItemSection], organs: [Entity]) -> String? {
    let places = [stated] + items.map(\.organ)
    for place in places.compactMap(\.self) {
      if let organ = organs.overlapping(place).first(where: { $0.kind == .organ })?.value { return organ }
    }
    let decisions = items.flatMap(\.parts).filter { $0.role == .decision }.map(\.body)
    return decisions.lazy.compactMap { body in
      organs.overlapping(body).first { $0.kind == .organ && $0.span.start == body.start }?.value
    }.first
  }

  private func firstDay(in span: TextSpan, of dates: [Entity]) -> CalendarDate? {
    for date in dates where span.contains(date.span) {
      if case .date(let from?, let to, _) = date.details, to == nil || to == from { return from }
    }
    return nil
  }

  private func oneLine(_ string: String) -> String {
    string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// "§§34-39" as "34-39".
  private func compactRange(_ string: String) -> String {
    let range = string.filter { !$0.isWhitespace && $0 != "§" }
    return range.replacing("–", with: "-").replacing("--", with: "-")
  }
}
