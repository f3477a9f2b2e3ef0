internal import Documents
internal import Lexicons
internal import Scanning

/// Reads who was at a meeting and at which of its items.
///
///     "Luzaan Eisa (S) §§34-37"   "Pia Lindmark (SD) ej § 88"   "Gunvor Asplind (C) t o m § 512"
///     "Petra Lindh (V) för Åke Trygg (V), § 102–104"   "Maria Thelander, lokalstrateg, del av § 88"
struct AttendanceReader {
  let text: ItemText
  /// The § of the meeting.
  let range: ClosedRange<Int>?

  func attendance(of statement: MeetingStatement) -> Attendance {
    var attendance = Attendance()
    attendance.present = attendees(.present, of: statement)
    attendance.present += attendees(.serving, of: statement).map { $0.with(role: "tjänstgörande ersättare") }
    let (serving, others) = substitutes(of: statement)
    attendance.present += serving
    attendance.substitutes = others
    attendance.others = attendees(.others, of: statement)
    attendance.absent = attendees(.absent, of: statement)
    attendance.chair = signers(.chair, of: statement, among: attendance.present) { $0.hasPrefix("ordf") }
    let officials = attendance.others + attendance.present
    attendance.secretary = signers(.secretary, of: statement, among: officials) { $0.hasSuffix("sekreterare") }
    let adjusters = attendees(.adjusters, of: statement)
    attendance.adjusters = distinct(adjusters.isEmpty ? attendees(.adjustment, of: statement) : adjusters)
    return attendance
  }

  /// Those of a list of substitutes who serve in somebody's place, and the others.
  private func substitutes(of statement: MeetingStatement) -> (serving: [Attendee], others: [Attendee]) {
    var (serving, others): ([Attendee], [Attendee]) = ([], [])
    for line in statement.allLines(of: .substitutes) {
      let serves = text.text.words(in: line).contains {
        Lexicons.presenceWords.row(for: $0, in: text.text)?[1] == "serves"
      }
      if serves { serving += attendees(in: line) } else { others += attendees(in: line) }
    }
    return (serving.map { $0.with(role: "tjänstgörande ersättare") }, others)
  }

  private func attendees(_ field: StatedLine.Field, of statement: MeetingStatement) -> [Attendee] {
    statement.allLines(of: field).flatMap(attendees)
  }

  /// Who signs; where no label names one, who has that role.
  private func signers(
    _ field: StatedLine.Field, of statement: MeetingStatement, among others: [Attendee], role: (String) -> Bool
  ) -> [Attendee] {
    let named = distinct(attendees(field, of: statement))
    return named.isEmpty ? others.filter { $0.role.map(role) ?? false } : named
  }

  private func distinct(_ attendees: [Attendee]) -> [Attendee] {
    var seen: Set<String> = []
    return attendees.filter { seen.insert($0.name).inserted }
  }

  // MARK: A line

  /// The persons of a line, each with what stands behind it; whom one replaces is none of them.
  private func attendees(in line: TextSpan) -> [Attendee] {
    let entities = text.persons.overlapping(line).filter { line.contains($0.span) }
    var attendees: [Attendee] = []
    for (index, entity) in entities.enumerated() {
      guard let name = entity.value, case .person(let party, let role) = entity.details else { continue }
      let previous = index > 0 ? entities[index - 1].span.end : line.start
      if index > 0, isReplaced(entity.span, since: previous) {
        attendees[attendees.count - 1].replaces = name
      } else {
        attendees.append(Attendee(name: name, party: party, role: role))
      }
      let end = index + 1 < entities.count ? entities[index + 1].span.start : line.end
      if !attendees.isEmpty {
        readPresence(in: TextSpan(entity.span.end, end), into: &attendees[attendees.count - 1])
      }
    }
    return attendees
  }

  private func isReplaced(_ person: TextSpan, since previous: Int) -> Bool {
    guard let word = text.text.word(before: person.start), word.start >= previous else { return false }
    return Lexicons.presenceWords.row(for: word, in: text.text)?[1] == "replaces"
  }

  private func readPresence(in span: TextSpan, into attendee: inout Attendee) {
    var cursor = Cursor(text.text, at: span.start, limit: span.end)
    var kind = ""
    while !cursor.atEnd {
      if let set = SectionSetReader.set(at: &cursor) {
        add(set, as: kind, to: &attendee)
        kind = ""
      } else if let word = cursor.word() {
        if let row = Lexicons.presenceWords.row(for: word, in: text.text) { kind = row[1] }
      } else {
        cursor.offset += max(1, text.text.scalar(at: cursor.offset).length)
      }
    }
  }

  private func add(_ set: SectionSet, as kind: String, to attendee: inout Attendee) {
    let first = set.ranges.first?.lowerBound ?? 1
    switch kind {
    case "except": attendee.except = SectionSet((attendee.except?.ranges ?? []) + set.ranges)
    case "partly": attendee.partly = SectionSet((attendee.partly?.ranges ?? []) + set.ranges)
    case "until": attendee.sections = SectionSet([min(range?.lowerBound ?? 1, first)...first])
    case "from": attendee.sections = SectionSet([first...max(range?.upperBound ?? 9999, first)])
    default: attendee.sections = SectionSet((attendee.sections?.ranges ?? []) + set.ranges)
    }
  }
}

extension Attendee {
  /// With a role where none is stated.
  fileprivate func with(role: String) -> Attendee {
    var attendee = self
    attendee.role = attendee.role ?? role
    return attendee
  }
}
