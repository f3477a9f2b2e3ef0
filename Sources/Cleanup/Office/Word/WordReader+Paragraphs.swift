internal import Documents

extension WordReader {
  /// A paragraph goes on in the next one where the mark between them was deleted.
  func openParagraph() {
    openPendingCell()
    if paragraph.isJoinedToNext { paragraph.isJoinedToNext = false } else { paragraph = WordParagraph() }
  }

  /// Told to the builder once its properties are known.
  func startParagraph() {
    guard !paragraph.hasStarted else { return }
    paragraph.hasStarted = true
    let marker = marker(of: paragraph)
    builder.openParagraph(kind(of: paragraph, marker), marker: Array(marker.utf8))
  }

  func closeParagraph() {
    startParagraph()
    // A field that is never separated must not swallow the rest of the document.
    fieldIsInstruction.removeAll { $0 }
    if !paragraph.isJoinedToNext { endParagraph() }
  }

  func closeCell() {
    openPendingCell()
    endParagraph()
    builder.closeCell()
  }

  private func endParagraph() {
    builder.closeParagraph()
    if title == nil, styles.isTitle(paragraph.style) { title = builder.lastText }
    paragraph = WordParagraph(hasStarted: true)
  }

  private func kind(of paragraph: WordParagraph, _ marker: String) -> RawBlock.Kind {
    let outlined = paragraph.outlineLevel.map { (0..<9).contains($0) ? min($0 + 1, 6) : 0 }
    if let level = outlined ?? styles.headingLevel(paragraph.style), level > 0 { return .heading(level: level) }
    // A § counted by the program is the head of an item, not an item of a list.
    return marker.isEmpty || marker.contains("§") ? .paragraph : .listItem
  }

  /// What the paragraph's list puts before it, with the space after; empty where it is in none.
  private func marker(of paragraph: WordParagraph) -> String {
    if let stated = paragraph.statedMarker { return ListBullet.shown(stated) + " " }
    let style = paragraph.style ?? styles.defaultParagraph
    guard let number = paragraph.list.number ?? styles.inherited(style, { $0.list.number }), number != "0" else {
      return ""
    }
    let level = paragraph.list.level ?? numbering.level(ofStyle: style) ?? styles.inherited(style) { $0.list.level }
    return numbering.nextMarker(of: number, level: level ?? 0)
  }
}
