internal import Documents
internal import Scanning

/// Gives the meeting that a document states in canonical form.
struct MeetingNormalizer {
  let document: AnnotatedDocument
  /// Entities of kind organ, sorted.
  let organs: [Entity]
  /// Entities of kind date, sorted.
  let dates: [Entity]
  /// Entities of kind person, sorted.
  let persons: [Entity]

  func meeting() -> Meeting? {
    let structured = document.tokenized.structured
    guard let statement = structured.meeting ?? (structured.items.isEmpty ? nil : MeetingStatement()) else {
      return nil
    }
    let text = document.text
    let times = statement.lines(of: .time) + statement.lines(of: .placeAndTime)
    let places = [statement.lines(of: .place), statement.lines(of: .placeAndTime)].first { !$0.isEmpty } ?? []
    let days = [statement.date].compactMap(\.self) + times
    var meeting = Meeting(
      organ: organ(stated: statement.organ, items: structured.items),
      date: days.lazy.compactMap { firstDay(in: $0) }.first,
      time: (times + statement.lines(of: .date)).lazy.compactMap { TimeOfDay.range(in: $0, of: text) }.first,
      place: MeetingPlace.place(in: places, of: text), sections: statement.sections.map { compactRange(text[$0]) })
    meeting.adjusted = statement.lines(of: .adjustment).lazy.compactMap { firstDay(in: $0) }.first
    meeting.notice = notice(of: statement)
    meeting.attendance = AttendanceReader(
      text: ItemText(document: document, persons: persons), range: SectionSetReader.hull(of: meeting.sections)
    ).attendance(of: statement)
    return meeting
  }

  /// As stated; else the body that the items' headings name; else the one that opens the first decision.
  private func organ(stated: TextSpan?, items: [ItemSection]) -> String? {
    let places = [stated] + items.map(\.organ)
    for place in places.compactMap(\.self) {
      if let organ = organs.overlapping(place).first(where: { $0.kind == .organ })?.value { return organ }
    }
    let decisions = items.flatMap(\.parts).filter { $0.role == .decision }.map(\.body)
    return decisions.lazy.compactMap { body in
      organs.overlapping(body).first { $0.kind == .organ && $0.span.start == body.start }?.value
    }.first
  }

  /// "Anslag: 2008-09-16 - 2008-10-08" says both days at once.
  private func notice(of statement: MeetingStatement) -> Notice {
    let both = statement.allLines(of: .notice).flatMap { days(in: $0) }
    func day(_ field: StatedLine.Field) -> CalendarDate? {
      statement.lines(of: field).lazy.compactMap { firstDay(in: $0) }.first
    }
    return Notice(
      posted: day(.noticePosted) ?? both.first, removed: day(.noticeRemoved) ?? (both.count > 1 ? both[1] : nil),
      appealUntil: day(.appealUntil))
  }

  private func firstDay(in span: TextSpan) -> CalendarDate? {
    for date in dates.overlapping(span) where span.contains(date.span) {
      if case .date(let from?, let to, _) = date.details, to == nil || to == from { return from }
    }
    return nil
  }

  /// The days of a span; the first and last of a range.
  private func days(in span: TextSpan) -> [CalendarDate] {
    dates.overlapping(span).filter { span.contains($0.span) }.flatMap { date -> [CalendarDate] in
      guard case .date(let from?, let to, _) = date.details else { return [] }
      return to == nil || to == from ? [from] : [from, to].compactMap(\.self)
    }
  }

  /// "§§34-39" as "34-39".
  private func compactRange(_ string: String) -> String {
    let range = string.filter { !$0.isWhitespace && $0 != "§" }
    return range.replacing("–", with: "-").replacing("--", with: "-")
  }
}
