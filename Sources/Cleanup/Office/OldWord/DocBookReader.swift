internal import Documents

/// Reads the DocBook that antiword writes.
final class DocBookReader: XMLEvents {
  private var builder = OfficeBlockBuilder()
  private(set) var title: String?
  private var lists: [(style: NumberStyle?, count: Int)] = []
  private var look = OfficeBlockBuilder.RunLook()
  /// Outside paragraphs and cells there is nothing but the layout of the XML.
  private var depth = 0
  /// Before the first chapter stand the properties of the file.
  private var isInText = false
  private var isInEntry = false
  private var noteCount = 0

  func finished() -> [RawBlock] { builder.finished().compactMap(Self.withoutPictures) }

  /// "[pic]" stands where the document has a picture.
  private static func withoutPictures(_ block: RawBlock) -> RawBlock? {
    let mark = Array("[pic]".utf8)
    guard block.cells.isEmpty, block.text.firstRange(of: mark) != nil else { return block }
    let text = Array(block.text.replacing(mark, with: []).split { $0 == 0x20 }.joined(separator: [0x20]))
    return text.isEmpty ? nil : RawBlock(kind: block.kind, text: text)
  }

  func open(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "chapter": isInText = true
    case "para", "title": openParagraph(name)
    case "emphasis": if attributes["role"] == "bold" { look.isBold = true }
    case "superscript": look.isSuperscript = true
    case "orderedlist": lists.append((Self.style(attributes["numeration"]), 0))
    case "itemizedlist": lists.append((nil, 0))
    case "informaltable": builder.openTable()
    case "row": builder.openRow()
    case "entry":
      builder.openCell()
      isInEntry = true
      depth += 1
    case "footnote": builder.beginFlow()
    default: break
    }
  }

  func close(_ name: String) {
    switch name {
    case "para", "title": closeParagraph()
    case "emphasis": look.isBold = false
    case "superscript": look.isSuperscript = false
    case "orderedlist", "itemizedlist": _ = lists.popLast()
    case "informaltable": builder.closeTable()
    case "entry":
      builder.closeParagraph()
      builder.closeCell()
      isInEntry = false
      depth -= 1
    case "footnote": closeNote()
    default: break
    }
  }

  /// The paragraphs of a cell are parted by line feeds.
  func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    guard depth > 0 else { return }
    guard isInText else { return title = (title ?? "") + String(decoding: utf8, as: UTF8.self) }
    guard isInEntry else { return builder.append(utf8, look) }
    for line in utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if line.offset > 0 { builder.closeParagraph() }
      builder.append(UnsafeBufferPointer(rebasing: line.element), look)
    }
  }

  private func openParagraph(_ name: String) {
    depth += 1
    guard isInText else { return }
    let marker = takeMarker()
    let kind: RawBlock.Kind = name == "title" ? .heading(level: 0) : marker.isEmpty ? .paragraph : .listItem
    builder.openParagraph(kind, marker: Array(marker.utf8))
  }

  private func closeParagraph() {
    depth -= 1
    if isInText { builder.closeParagraph() }
  }

  private func closeNote() {
    noteCount += 1
    let blocks = builder.endFlow()
    builder.append(note: blocks, mark: String(noteCount))
  }

  private func takeMarker() -> String {
    guard let list = lists.indices.last else { return "" }
    lists[list].count += 1
    return lists[list].style.map { $0.label(of: lists[list].count) + ". " } ?? "• "
  }

  private static func style(_ numeration: String?) -> NumberStyle {
    switch numeration {
    case "loweralpha": .lowerLetter
    case "upperalpha": .upperLetter
    case "lowerroman": .lowerRoman
    case "upperroman": .upperRoman
    default: .decimal
    }
  }
}
