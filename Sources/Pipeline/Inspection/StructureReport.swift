internal import Documents
internal import Emission
internal import JSONText

/// Genre, title, meeting, § items and parts of a document.
struct StructureReport: StageReport {
  let structured: StructuredDocument

  private var source: UTF8Text { structured.text }

  func write(to json: inout JSONWriter) {
    var offsets = CodePointOffsets(source)
    json.object { json in
      json.key("text")
      json.value(utf8: source.bytes[...])
      json.field("genre", structured.genre.rawValue)
      json.field("title", structured.title)
      json.field("municipality", structured.municipality?.name)
      json.key("meeting")
      if let meeting = structured.meeting { write(meeting, to: &json) } else { json.null() }
      json.key("items")
      json.array(structured.items) { write($1, &offsets, to: &$0) }
      json.key("parts")
      json.array(structured.parts) { write($1, &offsets, to: &$0) }
      json.key("warnings")
      json.array(structured.warnings) { $0.value(Self.description(of: $1)) }
    }
  }

  private func write(_ meeting: MeetingStatement, to json: inout JSONWriter) {
    json.object { json in
      for (name, span) in stated(meeting) { json.field(name, surface(span)) }
      json.key("lines")
      json.array(meeting.lines) { json, line in
        json.object { json in
          json.field("field", line.field.rawValue)
          json.field("text", source[line.span])
        }
      }
    }
  }

  private func stated(_ meeting: MeetingStatement) -> [(StaticString, TextSpan?)] {
    let place = meeting.lines(of: .place).first ?? meeting.lines(of: .placeAndTime).first
    let time = meeting.lines(of: .time).first ?? meeting.lines(of: .placeAndTime).first
    return [
      ("organ", meeting.organ), ("date", meeting.date), ("time", time), ("place", place),
      ("sections", meeting.sections),
    ]
  }

  private func write(_ item: ItemSection, _ offsets: inout CodePointOffsets, to json: inout JSONWriter) {
    json.object { json in
      json.field("section", item.number)
      json.field("organ", surface(item.organ))
      json.field("title", item.title)
      json.field("start", offsets.codePoints(before: item.span.start))
      json.field("end", offsets.codePoints(before: item.span.end))
      json.key("parts")
      json.array(item.parts) { write($1, &offsets, to: &$0) }
    }
  }

  private func write(_ part: PartSection, _ offsets: inout CodePointOffsets, to json: inout JSONWriter) {
    json.object { json in
      json.field("role", part.role.rawValue)
      json.field("heading", source[part.heading])
      json.field("start", offsets.codePoints(before: part.heading.start))
      json.field("end", offsets.codePoints(before: max(part.heading.end, part.body.end)))
    }
  }

  /// "section.missing: § 46"
  private static func description(of warning: DocumentWarning) -> String {
    [warning.code.rawValue, warning.detail].compactMap(\.self).joined(separator: ": ")
  }

  private func surface(_ span: TextSpan?) -> String? { span.map { source[$0] } }

  /// `organ=Kommunstyrelsen, date=2024-02-06, place=Rådhuset`
  private func description(of meeting: MeetingStatement) -> String {
    Capture.line(of: stated(meeting).flatMap { name, span in Capture.text("\(name)", surface(span)) })
  }

  var text: String {
    var lines = ["genre: \(structured.genre.rawValue)", "title: \(structured.title ?? "none")"]
    lines.append("municipality: \(structured.municipality?.name ?? "none")")
    if let meeting = structured.meeting {
      lines.append("meeting: " + description(of: meeting))
      lines += meeting.lines.map { "  \($0.field.rawValue): \(source[$0.span])" }
    }
    for item in structured.items {
      lines.append("§ \(item.number): \(item.title ?? "no heading")")
      lines += item.parts.map { "  \($0.role.rawValue): \(source[$0.heading])" }
    }
    lines += structured.parts.map { "\($0.role.rawValue): \(source[$0.heading])" }
    lines += structured.warnings.map { "warning: " + Self.description(of: $0) }
    return lines.map { $0 + "\n" }.joined()
  }
}
