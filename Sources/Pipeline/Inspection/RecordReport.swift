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
    if let meeting = record.meeting {
      lines.append("meeting: \(meeting.organ ?? "?") \(meeting.date?.description ?? "no date stated")")
    }
    if let item = record.item {
      let section = item.section.map { "§ \($0), " } ?? ""
      lines.append("item: \(section)\(item.facts.caseNumbers.joined(separator: ", "))")
    }
    lines += record.warnings.map { "warning: \($0.code.rawValue)" }
    let head = lines.map { $0 + "\n" }.joined()
    return head + EntityLines.text(of: record.entities, in: record.text) + "text:\n" + record.text.string + "\n"
  }
}
