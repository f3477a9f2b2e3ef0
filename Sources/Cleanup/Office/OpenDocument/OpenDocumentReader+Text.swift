internal import Documents

extension OpenDocumentReader {
  func openText(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "text:p": openParagraph(attributes["style-name"], level: nil)
    case "text:h": openHeading(attributes)
    case "text:span": spans.append(attributes["style-name"])
    case "text:a": isLink = true
    case "text:s": builder.appendSpace()
    case "text:tab": builder.appendTab()
    case "text:line-break": builder.appendBreak()
    case "text:note-citation": isNoteMark = true
    case "text:note-body", "draw:text-box": beginFlow()
    case "text:section": isHiddenSection.append(attributes["display"] == "none")
    case "text:list": openList(attributes)
    case "text:list-item": lists.openItem(start: attributes.number("start-value"), styles)
    case "text:list-header": lists.openHeader()
    case "style:header", "style:header-left", "style:header-first", "style:footer", "style:footer-left",
      "style:footer-first":
      beginFlow()
      builder.splitsAtTabs = true
    default: openTable(name, attributes)
    }
  }

  func closeText(_ name: String) {
    switch name {
    case "text:p", "text:h": closeParagraph()
    case "text:span": _ = spans.popLast()
    case "text:a": isLink = false
    case "text:note-citation": isNoteMark = false
    case "text:note-body": note = endFlow()
    case "text:note": closeNote()
    case "draw:text-box": builder.insert(endFlow())
    case "text:section": _ = isHiddenSection.popLast()
    case "text:list": lists.closeList()
    case "style:header", "style:header-first": closeHeader(isFirst: name == "style:header-first")
    case "style:header-left": result.headers += endFlow()
    case "style:footer", "style:footer-left", "style:footer-first": result.footers += endFlow()
    default: closeTable(name)
    }
  }

  // MARK: Paragraphs

  private func openHeading(_ attributes: XMLAttributes) {
    let level = attributes.number("outline-level") ?? 1
    openParagraph(attributes["style-name"], level: max(1, level), isListHeader: attributes["is-list-header"] == "true")
  }

  private func openParagraph(_ style: String?, level: Int?, isListHeader: Bool = false) {
    spans = [style]
    isParagraphOpen = true
    var marker = lists.takeMarker(paragraphList: styles.inherited(style) { $0.list }, styles)
    if marker.isEmpty, !isListHeader, let level { marker = lists.headingMarker(level: level, styles) }
    builder.openParagraph(kind(style, level, marker), marker: Array(marker.utf8))
  }

  private func kind(_ style: String?, _ level: Int?, _ marker: String) -> RawBlock.Kind {
    let outlined = level ?? styles.inherited(style) { $0.outlineLevel }
    if let outlined, outlined > 0 { return .heading(level: min(outlined, 6)) }
    if styles.isTitle(style) { return .heading(level: 1) }
    return marker.isEmpty || marker.contains("§") ? .paragraph : .listItem
  }

  private func closeParagraph() {
    let style = spans.first ?? nil
    builder.closeParagraph()
    if outer.isEmpty, result.styledTitle == nil, styles.isTitle(style) { result.styledTitle = builder.lastText }
    spans = []
    isParagraphOpen = false
  }

  private func openList(_ attributes: XMLAttributes) {
    let continues = attributes["continue-numbering"] == "true" || attributes["continue-list"] != nil
    lists.openList(style: attributes["style-name"], continues: continues)
  }

  // MARK: Flows

  private func beginFlow() {
    outer.append((spans, lists))
    spans = []
    lists = OpenDocumentLists()
    builder.beginFlow()
  }

  private func endFlow() -> [RawBlock] {
    builder.splitsAtTabs = false
    if let last = outer.popLast() { (spans, lists) = last }
    isParagraphOpen = !spans.isEmpty
    return builder.endFlow()
  }

  private func closeNote() {
    builder.append(note: note, mark: noteMark)
    (note, noteMark) = ([], "")
  }

  /// The first page has its own header, or that of all pages.
  private func closeHeader(isFirst: Bool) {
    let blocks = endFlow()
    if isFirst || result.firstHeader.isEmpty {
      result.headers += result.firstHeader
      result.firstHeader = blocks
    } else {
      result.headers += blocks
    }
  }

  // MARK: Tables

  private func openTable(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "table:table": builder.openTable()
    case "table:table-row": builder.openRow()
    case "table:table-cell", "table:covered-table-cell":
      builder.openCell(columns: min(attributes.number("number-columns-repeated") ?? 1, 20))
    default: break
    }
  }

  private func closeTable(_ name: String) {
    switch name {
    case "table:table": builder.closeTable()
    case "table:table-cell", "table:covered-table-cell": builder.closeCell()
    default: break
    }
  }
}
