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
    json.object { json in
      json.field("type", mention.content.typeName)
      let start = offsets.codePoints(before: mention.span.start)
      json.field("start", start)
      json.field("end", start + CodePointOffsets.count(annotated.text, mention.span))
      json.field("text", annotated.text[mention.span])
      json.key("captures")
      Capture.write(mention.content.captures, to: &json)
    }
  }

  var text: String {
    let offsets = CodePointOffsets(annotated.text)
    return annotated.mentions.map { mention in
      let place = offsets.codePoints(before: mention.span.start)
      let captures = Capture.line(of: mention.content.captures)
      return "\(place) \(mention.content.typeName): \(annotated.text[mention.span]) (\(captures))\n"
    }.joined()
  }
}
