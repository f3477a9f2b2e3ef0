internal import Documents
internal import Emission
internal import JSONText

/// The records of a document.
struct RecordReport: StageReport {
  let records: [Record]

  func write(to json: inout JSONWriter) {
    json.array(records) { RecordWriter().write($1, to: &$0) }
  }

  var text: String { records.map(description).joined(separator: "\n") }

  private func description(of record: Record) -> String {
    var lines = ["\(record.kind.rawValue) \(record.id)", "genre: \(record.genre.rawValue)"]
    lines.append("title: \(record.title ?? "none")")
    lines.append("published: \(record.published?.description ?? "not stated")")
    lines += record.meeting.map(meetingLines) ?? []
    lines += record.item.map { item in itemLines(item.section, item.facts) } ?? []
    lines += record.parts.map { "part: \($0.role.rawValue): \(record.text[$0.heading])" }
    lines += record.warnings.map { "warning: \($0.code.rawValue)" }
    let head = lines.map { $0 + "\n" }.joined()
    return head + EntityLines.text(of: record.entities, in: record.text) + "text:\n" + record.text.string + "\n"
  }

  private func meetingLines(_ meeting: Meeting) -> [String] {
    ["meeting: \(meeting.organ ?? "no body stated"), \(meeting.date?.description ?? "no date stated")"]
  }

  private func itemLines(_ section: String?, _ facts: ItemFacts) -> [String] {
    let names = [section.map { "§ \($0)" } ?? "no §"] + facts.caseNumbers
    let texts = [("decision", facts.decision), ("proposal", facts.proposal)].compactMap { name, text in
      text.map { "\(name): " + $0.split(separator: "\n").joined(separator: " ") }
    }
    return ["item: " + names.joined(separator: ", ")] + texts
  }
}
