internal import Documents

/// Reads an OpenDocument text (1.3, part 3) into blocks: first its styles, which hold headers and footers too.
///
/// Tracked changes as accepted, annotations out, hidden text set aside.
final class OpenDocumentReader: XMLEvents {
  var styles = OpenDocumentStyles()
  var lists = OpenDocumentLists()
  var builder = OfficeBlockBuilder()
  var result = OfficeDocument()
  /// Styles of the open paragraph and spans, outermost first.
  var spans: [String?] = []
  /// Whether paragraphs of a header, a note or a text box end inside others.
  var outer: [(spans: [String?], lists: OpenDocumentLists)] = []
  var isParagraphOpen = false
  var isHiddenSection: [Bool] = []
  var isLink = false
  var note: [RawBlock] = []
  var noteMark = ""
  var isNoteMark = false
  private var skipped = 0

  /// Elements that hold no text of the document.
  private static let left: Set<String> = [
    "text:tracked-changes", "office:annotation", "office:scripts", "office:binary-data", "office:forms",
    "text:ruby-text", "text:placeholder", "text:hidden-text", "text:hidden-paragraph", "svg:title", "svg:desc",
    "text:table-of-content-source", "text:illustration-index-source", "text:alphabetical-index-source",
    "text:bibliography-source", "text:user-index-source", "text:table-index-source", "text:object-index-source",
    "office:meta", "office:settings", "table:shapes", "text:sequence-decls", "text:variable-decls",
    "text:notes-configuration",
  ]

  func document() -> OfficeDocument {
    result.blocks += builder.finished()
    return result
  }

  func open(_ name: String, _ attributes: XMLAttributes) {
    if skipped > 0 || Self.left.contains(name) { return skipped += 1 }
    if name.hasPrefix("style:") || name.hasPrefix("text:list-") || name.hasPrefix("text:outline-") {
      styles.open(name, attributes)
    }
    openText(name, attributes)
  }

  func close(_ name: String) {
    if skipped > 0 { return skipped -= 1 }
    styles.close(name)
    closeText(name)
  }

  func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    guard skipped == 0 else { return }
    if isNoteMark { return noteMark += String(decoding: utf8, as: UTF8.self) }
    guard isParagraphOpen else { return }
    builder.append(utf8, look)
  }

  var look: OfficeBlockBuilder.RunLook {
    func resolved(_ value: (OpenDocumentStyles.Style) -> Bool?) -> Bool {
      for style in spans.reversed() { if let found = styles.inherited(style, value) { return found } }
      return false
    }
    return OfficeBlockBuilder.RunLook(
      isBold: resolved { $0.isBold }, isHidden: isHiddenSection.contains(true) || resolved { $0.isHidden },
      isLink: isLink, isSuperscript: resolved { $0.isSuperscript })
  }
}
