internal import Documents
internal import Scanning

/// Cuts the text of an office document into blocks as its paragraphs, tables and notes open and close.
struct OfficeBlockBuilder {
  /// What a run of text looks like.
  struct RunLook: Hashable {
    var isBold = false
    var isHidden = false
    var isLink = false
    var isSuperscript = false
  }

  /// Text that runs on its own: the document, a note, a text box.
  private struct Flow {
    var blocks: [RawBlock] = []
    var line = LineBuffer()
    var kind = RawBlock.Kind.paragraph
    /// What the paragraph's first block gets before it.
    var marker: [UInt8] = []
    var hidden: [UInt8] = []
    var breaks = 0
    var tables: [TableGrid] = []
    /// Notes of the open paragraph or table, which follow it: so they stay with the item that they belong to.
    var notes: [RawBlock] = []
  }

  var splitsAtTabs = false
  private var flow = Flow()
  private var outer: [Flow] = []

  // MARK: Paragraphs

  /// - Parameter marker: With the space after it; empty where the paragraph has none.
  mutating func openParagraph(_ kind: RawBlock.Kind, marker: [UInt8] = []) {
    flow.kind = kind
    flow.marker = marker
  }

  mutating func closeParagraph() {
    flush()
    // A § may be all that its paragraph shows: "§ 14", counted by the program.
    if flow.marker.firstIndex(of: [0xC2, 0xA7]) != nil {
      let marker = UTF8Text(validated: flow.marker)
      flow.blocks.append(RawBlock(kind: flow.kind, text: Array(marker[marker.trimmed(marker.span)].utf8)))
    }
    flow.marker = []
    flow.kind = .paragraph
    placeNotes()
  }

  private mutating func placeNotes() {
    guard flow.tables.isEmpty, !flow.notes.isEmpty else { return }
    flow.blocks += flow.notes
    flow.notes = []
  }

  mutating func append(_ utf8: UnsafeBufferPointer<UInt8>, _ look: RunLook) {
    if look.isHidden { return flow.hidden.append(contentsOf: utf8) }
    guard utf8.contains(where: { !$0.isSpaceASCII }) else { return flow.line.appendSpace() }
    if flow.breaks > 0 { takeBreaks(before: utf8[0]) }
    if look.isSuperscript { flow.line.openSuperscript() }
    flow.line.append(utf8, in: context(look), after: 0)
    if look.isSuperscript { flow.line.closeSuperscript() }
  }

  mutating func append(_ text: String, _ look: RunLook = RunLook()) {
    var text = text
    text.withUTF8 { append($0, look) }
  }

  mutating func appendSpace() { flow.line.appendSpace() }

  /// In a header or footer tabs part what stands left, in the middle and right; elsewhere they are white space.
  mutating func appendTab() { if splitsAtTabs { flush() } else { flow.line.appendSpace() } }

  mutating func appendBreak() { flow.breaks += 1 }

  /// The end of a page or column.
  mutating func appendPageBreak() { flow.breaks += 2 }

  /// The mark of a note ("1", "iv"), and the note to follow the paragraph, with its mark before it.
  mutating func append(note blocks: [RawBlock], mark: String) {
    flow.line.append(mark: Array(mark.utf8), in: context(RunLook()))
    guard var first = blocks.first else { return }
    first.prepend(mark: Array(mark.utf8))
    flow.notes += [first] + blocks.dropFirst()
  }

  private func context(_ look: RunLook) -> BlockContext {
    var context = BlockContext(kind: flow.kind)
    context.isBold = look.isBold
    context.isLink = look.isLink
    return context
  }

  /// As in a page: a single break continues a sentence that runs on, and ends a line otherwise.
  private mutating func takeBreaks(before next: UInt8) {
    let isSingle = flow.breaks == 1
    flow.breaks = 0
    if flow.kind.isHeading { return flow.line.appendSpace() }
    if isSingle, flow.line.runsOn(before: next) { return flow.line.appendSpace() }
    let isLine = isSingle && !flow.line.isEmpty
    flush()
    flow.line.followsLineBreak = isLine
  }

  private mutating func flush() {
    flow.breaks = 0
    if !flow.hidden.isEmpty { flushHidden() }
    guard var block = flow.line.take() else { return }
    block.origin = nil
    if !flow.marker.isEmpty { block.prepend(flow.marker) }
    flow.marker = []
    flow.blocks.append(block)
  }

  private mutating func flushHidden() {
    var folded = LineBuffer()
    flow.hidden.withUnsafeBufferPointer { folded.append($0, in: BlockContext(), after: 0) }
    flow.hidden.removeAll()
    guard var block = folded.take() else { return }
    block.origin = nil
    block.removal = .hidden
    flow.blocks.append(block)
  }

  /// The text of the block before, as it will be shown.
  var lastText: String? {
    flow.blocks.last.map { String(decoding: TextNormalizer.normalized($0.text), as: UTF8.self) }
  }

  // MARK: Tables

  mutating func openTable() {
    flush()
    flow.tables.append(TableGrid(firstBlock: flow.blocks.count, use: .document))
  }

  mutating func openRow() { flow.tables.mutateLast { $0.openRow() } }

  mutating func openCell(columns: Int = 1) {
    let first = flow.blocks.count
    flow.tables.mutateLast { $0.openCell(firstBlock: first, columns: columns, isHeader: false) }
  }

  mutating func closeCell() {
    flush()
    let end = flow.blocks.count
    flow.tables.mutateLast { $0.closeCell(endBlock: end) }
  }

  mutating func closeTable() {
    flush()
    guard let table = flow.tables.popLast() else { return }
    if let rows = table.rows(of: flow.blocks) { flow.blocks.replaceSubrange(table.firstBlock..., with: rows) }
    flow.tables.mutateLast { $0.addTable() }
    placeNotes()
  }

  // MARK: Flows

  /// Starts a text of its own inside the one that is being read.
  mutating func beginFlow() {
    outer.append(flow)
    flow = Flow()
  }

  /// The blocks of the text that was begun last.
  mutating func endFlow() -> [RawBlock] {
    finish()
    let blocks = flow.blocks
    flow = outer.popLast() ?? Flow()
    return blocks
  }

  /// Puts blocks before the paragraph that is open.
  mutating func insert(_ blocks: [RawBlock]) { flow.blocks += blocks }

  /// All blocks; whatever is open is closed.
  mutating func finished() -> [RawBlock] {
    while !outer.isEmpty { insert(endFlow()) }
    finish()
    return flow.blocks
  }

  private mutating func finish() {
    closeParagraph()
    while !flow.tables.isEmpty { closeTable() }
  }
}
