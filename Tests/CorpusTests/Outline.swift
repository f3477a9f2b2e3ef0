import Documents

/// Minutes as one looks at them: the meeting, who was there, and of each item what became of it.
struct Outline: CustomStringConvertible {
  let records: [Record]

  var description: String { (meeting + records.filter { $0.item != nil }.flatMap(item)).joined(separator: "\n") + "\n" }

  // MARK: Meeting

  private var meeting: [String] {
    guard let record = records.first, let meeting = record.meeting else { return [] }
    let head = [
      meeting.organ, meeting.date?.description, meeting.time, meeting.place, meeting.sections.map { "§ \($0)" },
    ]
    let days = [
      ("adjusted", meeting.adjusted), ("posted", meeting.notice.posted), ("removed", meeting.notice.removed),
      ("appeal until", meeting.notice.appealUntil),
    ]
    let who = meeting.attendance
    let lists = [
      ("chair", who.chair), ("secretary", who.secretary), ("adjusters", who.adjusters), ("present", who.present),
      ("substitutes", who.substitutes), ("others", who.others), ("absent", who.absent),
    ]
    return [head.map { $0 ?? "-" }.joined(separator: " | ")]
      + days.compactMap { name, day in day.map { "\(name) \($0)" } }
      + lists.filter { !$0.1.isEmpty }.map { name, list in "\(name): " + list.map(Self.person).joined(separator: "; ") }
      + record.warnings.map { "warning \($0)" }
  }

  private static func person(_ attendee: Attendee) -> String {
    [
      attendee.name, attendee.party.map { "(\($0))" }, attendee.role, attendee.sections.map { "§ \($0)" },
      attendee.except.map { "not § \($0)" }, attendee.partly.map { "part of § \($0)" },
      attendee.replaces.map { "for \($0)" },
    ].compactMap(\.self).joined(separator: " ")
  }

  // MARK: Items

  private func item(_ record: Record) -> [String] {
    guard let item = record.item else { return [] }
    let facts = item.facts
    let head = ["§ \(item.section ?? "-")", facts.caseNumbers.joined(separator: ", "), record.title ?? "-"]
    return [head.filter { !$0.isEmpty }.joined(separator: " | ")]
      + facts.decisions.map { "  decides \($0.outcome.rawValue): \($0.text)" }
      + (facts.proposal.map { ["  proposes: " + Self.oneLine($0)] } ?? [])
      + facts.motions.map { "  moves: \(Self.names($0.by))" }
      + facts.votes.map(Self.vote)
      + facts.reservations.map { "  reserves: \(Self.names($0.by))" }
      + (facts.recipients.isEmpty ? [] : ["  sent to: " + facts.recipients.joined(separator: "; ")])
  }

  private static func vote(_ vote: Vote) -> String {
    let counts = Vote.Choice.allCases.compactMap { choice in vote.totals[choice].map { "\(choice.rawValue) \($0)" } }
    let named = Vote.Choice.allCases.reduce(0) { $0 + (vote.lists[$1]?.count ?? 0) }
    let agree = vote.isConsistent.map { $0 ? ", as printed" : ", not as printed" } ?? ""
    let means = "yes = \(vote.yesMeans ?? "-"), no = \(vote.noMeans ?? "-")"
    return "  votes: \(counts.joined(separator: ", ")) (\(means)), \(named) named\(agree)"
  }

  private static func names(_ persons: [PersonReference]) -> String {
    persons.map { [$0.name, $0.party.map { "(\($0))" }].compactMap(\.self).joined(separator: " ") }.joined(
      separator: ", ")
  }

  private static func oneLine(_ text: String) -> String { text.replacing("\n", with: " / ") }
}
