internal import Documents
internal import Emission
internal import JSONText

/// A clean text in its blocks, and what was taken out of it.
struct CleanupReport: StageReport {
  let clean: CleanDocument

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("text")
      json.value(utf8: clean.text.bytes[...])
      json.field("charset", clean.charset)
      json.key("blocks")
      writeBlocks(to: &json)
      json.key("removed")
      json.array(clean.removed) { json, removed in
        json.object { json in
          json.field("reason", removed.reason.rawValue)
          json.field("text", removed.text.string)
        }
      }
      json.key("metadata")
      json.object(writeMetadata)
      json.key("warnings")
      json.array(clean.warnings) { $0.value($1.code.rawValue) }
    }
  }

  private func writeBlocks(to json: inout JSONWriter) {
    let offsets = CodePointOffsets(clean.text)
    json.array(clean.blocks) { json, block in
      json.object { json in
        json.field("kind", Self.name(of: block.kind))
        json.field("start", offsets.codePoints(before: block.span.start))
        json.field("end", offsets.codePoints(before: block.span.end))
        if let page = block.page { json.field("page", page) }
      }
    }
  }

  private func writeMetadata(_ json: inout JSONWriter) {
    json.field("title", clean.metadata.title)
    json.field("language", clean.metadata.language)
    json.field("published", clean.metadata.published?.description)
    json.field("modified", clean.metadata.modified?.description)
    json.field("publisher", clean.metadata.publisher)
  }

  var text: String {
    let blocks = clean.blocks.map { "\(Self.name(of: $0.kind)): \(clean.text[$0.span])\n" }
    let removed = clean.removed.map { "removed, \($0.reason.rawValue): \($0.text.string)\n" }
    let warnings = clean.warnings.map { "warning: \($0.code.rawValue)\n" }
    return ([clean.charset.map { "charset: \($0)\n" } ?? ""] + blocks + removed + warnings).joined()
  }

  private static func name(of kind: TextBlock.Kind) -> String {
    switch kind {
    case .heading(let level): level > 0 ? "heading\(level)" : "heading"
    case .paragraph: "paragraph"
    case .listItem: "listItem"
    case .tableRow: "tableRow"
    case .quote: "quote"
    case .term: "term"
    case .definition: "definition"
    }
  }
}
