internal import Documents

extension WordReader {
  func openText(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "w:p": openParagraph()
    case "w:r": run = WordRun()
    case "w:t", "m:t": run.isText = true
    case "w:hyperlink": isLink = true
    case "w:tbl":
      openPendingCell()
      builder.openTable()
    case "w:tr":
      rowIsDeleted.append(false)
      builder.openRow()
    case "w:tc": cell = WordCell()
    case "w:txbxContent": beginFlow()
    case "w:sdt": showsPrompt.append(showsPrompt.last ?? false)
    case "mc:AlternateContent": hasTakenChoice.append(false)
    case "mc:Choice": hasTakenChoice.mutateLast { $0 = true }
    case "w:altChunk": holdsForeignPart = true
    case "w:footnote", "w:endnote": openNote(attributes["id"])
    default: openSign(name, attributes)
    }
  }

  /// Elements that stand for characters.
  private func openSign(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "w:tab", "w:ptab": appendIfShown { $0.appendTab() }
    case "w:br", "w:cr":
      let endsPage = ["page", "column"].contains(attributes["type"] ?? "")
      appendIfShown { if endsPage { $0.appendPageBreak() } else { $0.appendBreak() } }
    case "w:noBreakHyphen": append("-")
    case "w:sym": append(WordSymbol.character(attributes["char"], font: attributes["font"]))
    case "w:footnoteReference": append(note: footnotes.take(attributes["id"]))
    case "w:endnoteReference": append(note: endnotes.take(attributes["id"]))
    case "w:fldChar": takeField(attributes["fldCharType"])
    default: break
    }
  }

  func closeText(_ name: String) {
    switch name {
    case "w:p": closeParagraph()
    case "w:t", "m:t": run.isText = false
    case "w:hyperlink": isLink = false
    case "w:tbl": builder.closeTable()
    case "w:tr": _ = rowIsDeleted.popLast()
    case "w:tc": closeCell()
    case "w:txbxContent": builder.insert(endFlow())
    case "w:sdt": _ = showsPrompt.popLast()
    case "mc:AlternateContent": _ = hasTakenChoice.popLast()
    case "w:footnote", "w:endnote": closeNote()
    default: break
    }
  }

  private func append(_ text: String) {
    guard !isInInstruction else { return }
    startParagraph()
    builder.append(text, look)
  }

  private func append(note: WordNotes.Note) {
    guard !isInInstruction, !look.isHidden else { return }
    startParagraph()
    builder.append(note: note.blocks, mark: note.mark)
  }

  private func appendIfShown(_ append: (inout OfficeBlockBuilder) -> Void) {
    if !isInInstruction, !look.isHidden { append(&builder) }
  }

  /// "begin" instruction "separate" result "end"; fields stand in each other.
  private func takeField(_ type: String?) {
    switch type {
    case "begin": fieldIsInstruction.append(true)
    case "separate": fieldIsInstruction.mutateLast { $0 = false }
    default: _ = fieldIsInstruction.popLast()
    }
  }

  // MARK: Text boxes and notes

  private func beginFlow() {
    startParagraph()
    outer.append((paragraph, run))
    paragraph = WordParagraph()
    builder.beginFlow()
  }

  private func endFlow() -> [RawBlock] {
    if let last = outer.popLast() { (paragraph, run) = last }
    return builder.endFlow()
  }

  private func openNote(_ id: String?) {
    note = id
    beginFlow()
  }

  /// In a part of their own notes are kept by their ids; in WordML of 2003 they stand in the text.
  private func closeNote() {
    let blocks = endFlow()
    if !isNotes {
      append(note: footnotes.take(blocks))
    } else if let note {
      notes[note] = blocks
    }
  }
}
