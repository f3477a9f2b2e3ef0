internal import Documents

extension RichTextReader {
  // MARK: Characters

  mutating func append(byte: UInt8) {
    isAtStart = false
    if fallbacksLeft > 0 { return fallbacksLeft -= 1 }
    guard state.destination != .skipped, byte >= 0x20 || byte == 0x09 else { return }
    pending.append(byte)
  }

  /// A unit of UTF-16 (`\u`), and the bytes after it that say the same.
  mutating func append(unit: UInt16) {
    flushPending()
    fallbacksLeft = state.fallbackLength
    guard unit > 0x1F else { return }
    if UTF16.isLeadSurrogate(unit) { return highSurrogate = unit }
    let units = [highSurrogate, unit].compactMap { $0 }
    highSurrogate = nil
    // Symbol fonts have their letters in the private use area; a bullet is what they are used for.
    if (0xF000...0xF0FF).contains(unit) { return append("•") }
    append(String(decoding: units, as: UTF16.self))
  }

  mutating func append(_ text: String) {
    flushPending()
    appendDecoded(Array(text.utf8))
  }

  mutating func flushPending() {
    guard !pending.isEmpty else { return }
    let bytes = pending
    pending.removeAll(keepingCapacity: true)
    if bytes.allSatisfy({ $0 < 0x80 }) { return appendDecoded(bytes) }
    let page = fontCodePages[state.font] ?? codePage
    let charset = RichTextVocabulary.charset(codePage: page)
    appendDecoded(utf8(bytes, from: charset))
  }

  private func utf8(_ bytes: [UInt8], from charset: Charset) -> [UInt8] {
    if charset == .utf8 { return Array(String(decoding: bytes, as: UTF8.self).utf8) }
    return CharsetConverter.utf8(bytes[...], from: charset)
      ?? CharsetConverter.utf8(bytes[...], from: .windows1252) ?? []
  }

  private mutating func appendDecoded(_ utf8: [UInt8]) {
    switch state.destination {
    case .text:
      guard !state.isDeleted else { return }
      if !state.look.isHidden { startParagraph() }
      utf8.withUnsafeBufferPointer { builder.append($0, state.look) }
    case .styles, .title, .marker: if collected.count < 1_000 { collected += utf8 }
    case .fonts, .skipped: break
    }
  }

  // MARK: Paragraphs and tables

  mutating func startParagraph() {
    guard !isParagraphOpen else { return }
    isParagraphOpen = true
    if state.isInTable { openCell() } else { closeTable() }
    let marker = takeMarker()
    builder.openParagraph(kind(marker), marker: Array(marker.utf8))
  }

  private func kind(_ marker: String) -> RawBlock.Kind {
    let styled = state.style.flatMap { styleLevels[$0] ?? (titleStyles.contains($0) ? 1 : nil) }
    if let level = state.outlineLevel.map({ min($0 + 1, 6) }) ?? styled { return .heading(level: level) }
    return marker.isEmpty || marker.contains("§") ? .paragraph : .listItem
  }

  private mutating func takeMarker() -> String {
    let shown = marker.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    marker = ""
    return shown.isEmpty ? "" : ListBullet.shown(shown) + " "
  }

  mutating func closeParagraph() {
    guard state.destination == .text else { return }
    builder.closeParagraph()
    if isParagraphOpen, result.styledTitle == nil, let style = state.style, titleStyles.contains(style) {
      result.styledTitle = builder.lastText
    }
    isParagraphOpen = false
  }

  private mutating func openCell() {
    if !table.isOpen { builder.openTable() }
    if !table.isRowOpen { builder.openRow() }
    if !table.isCellOpen { builder.openCell() }
    table = RichTextTable(isOpen: true, isRowOpen: true, isCellOpen: true)
  }

  mutating func closeCell() {
    guard state.destination == .text else { return }
    if !table.isCellOpen { openCell() }
    closeParagraph()
    builder.closeCell()
    table.isCellOpen = false
  }

  mutating func closeRow() {
    closeParagraph()
    if table.isCellOpen { builder.closeCell() }
    table.isCellOpen = false
    table.isRowOpen = false
  }

  mutating func closeTable() {
    guard table.isOpen else { return }
    builder.closeTable()
    table = RichTextTable()
  }
}
