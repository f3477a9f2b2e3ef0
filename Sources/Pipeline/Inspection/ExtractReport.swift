internal import Documents
internal import Emission
internal import JSONText

/// The mentions of a document, not yet interpreted.
struct ExtractReport: StageReport {
  let annotated: AnnotatedDocument

  func write(to json: inout JSONWriter) {
    var offsets = CodePointOffsets(annotated.text)
    json.object { json in
      json.key("text")
      json.value(utf8: annotated.text.bytes[...])
      json.key("mentions")
      json.array(annotated.mentions) { write($1, &offsets, to: &$0) }
    }
  }

  private func write(_ mention: Mention, _ offsets: inout CodePointOffsets, to json: inout JSONWriter) {
    let (type, captures) = Self.description(of: mention.content)
    json.object { json in
      json.field("type", type)
      let start = offsets.codePoints(before: mention.span.start)
      json.field("start", start)
      json.field("end", start + CodePointOffsets.count(annotated.text, mention.span))
      json.field("text", annotated.text[mention.span])
      json.field("captures", captures)
    }
  }

  var text: String {
    let offsets = CodePointOffsets(annotated.text)
    return annotated.mentions.map { mention in
      let (type, captures) = Self.description(of: mention.content)
      return "\(offsets.codePoints(before: mention.span.start)) \(type): \(annotated.text[mention.span])  \(captures)\n"
    }.joined()
  }

  /// The type as the contract names it, and the captures as Swift prints them.
  private static func description(of content: Mention.Content) -> (type: String, captures: String) {
    switch content {
    case .date(let expression): ("date", "\(expression)")
    case .section(let expression): ("section", "\(expression)")
    case .caseNumber(let expression): ("caseNumber", "\(expression)")
    case .statute(let expression): ("statute", "\(expression)")
    case .organ(let expression): ("organ", "\(expression)")
    }
  }
}
