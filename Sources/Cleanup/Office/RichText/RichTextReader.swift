internal import Documents

/// Reads RTF (Rich Text Format 1.9.1) into blocks.
///
/// Tracked deletions, instructions of fields, comments and pictures are out, hidden text is set aside. Nothing recurses:
/// groups are a stack, with a limit that no word processor comes near.
struct RichTextReader {
  static let deepest = 2_000

  var lexer: RichTextLexer
  var builder = OfficeBlockBuilder()
  var result = OfficeDocument()
  var state = RichTextState()
  var outer: [RichTextState] = []
  /// A group has just begun or said that it may be unknown (`\*`).
  var isStarred = false
  var isAtStart = false
  var isParagraphOpen = false
  var table = RichTextTable()
  var outerTables: [RichTextTable] = []
  /// Bytes of the code page that wait for their neighbours.
  var pending: [UInt8] = []
  /// Of `\u` that still waits for its second half.
  var highSurrogate: UInt16?
  /// Characters to be left out after `\u`.
  var fallbacksLeft = 0
  var codePage = 1252
  var fontCodePages: [Int: Int] = [:]
  var styleLevels: [Int: Int] = [:]
  var titleStyles: Set<Int> = []
  /// What a list puts before the next paragraph.
  var marker = ""
  /// Text of a style's name, the title or a marker.
  var collected: [UInt8] = []
  var noteCount = 0
  var hasTitlePage = false

  init(_ bytes: [UInt8]) { lexer = RichTextLexer(bytes) }

  mutating func document() throws(DocumentError) -> OfficeDocument {
    while let token = lexer.next() { try read(token) }
    flushPending()
    if !outer.isEmpty { result.warnings.insert(.textMissing) }
    while !outer.isEmpty { closeGroup() }
    closeTable()
    result.blocks = builder.finished()
    return result
  }

  private mutating func read(_ token: RichTextLexer.Token) throws(DocumentError) {
    switch token {
    case .open: try openGroup()
    case .close: closeGroup()
    case .byte(let byte): append(byte: byte)
    case .symbol(let symbol): read(symbol: symbol)
    case .word(let word, let number): read(word: word, number)
    }
  }

  // MARK: Groups

  private mutating func openGroup() throws(DocumentError) {
    flushPending()
    guard outer.count < Self.deepest else { throw DocumentError(.limit, "groups nested deeper than \(Self.deepest)") }
    outer.append(state)
    state.flow = nil
    fallbacksLeft = 0
    isAtStart = true
    isStarred = false
  }

  private mutating func closeGroup() {
    flushPending()
    isAtStart = false
    guard let last = outer.popLast() else { return }
    endDestination()
    if let flow = state.flow { close(flow) }
    state = last
  }

  /// The name of a style stands at the end of its group, the title in a group of its own.
  private mutating func endDestination() {
    let text = String(decoding: collected.prefix { $0 != 0x3B }, as: UTF8.self)
    switch state.destination {
    case .styles where !text.isEmpty: name(style: state.style ?? 0, text)
    case .title where !text.isEmpty: result.statedTitle = text
    case .marker: marker = String(decoding: collected, as: UTF8.self)
    default: return
    }
    collected = []
  }

  private mutating func name(style: Int, _ name: String) {
    if let level = state.outlineLevel.map({ min($0 + 1, 6) }) ?? HeadingStyle.level(of: name) {
      styleLevels[style] = level
    }
    if HeadingStyle.isTitle(name) { titleStyles.insert(style) }
  }

  // MARK: Flows

  mutating func begin(_ flow: RichTextState.Flow) {
    flushPending()
    state.flow = flow
    state.resetParagraph()
    state.resetCharacters()
    outerTables.append(table)
    table = RichTextTable()
    builder.beginFlow()
    builder.splitsAtTabs = flow.isEdge
    isParagraphOpen = false
  }

  private mutating func close(_ flow: RichTextState.Flow) {
    let blocks = builder.endFlow()
    builder.splitsAtTabs = false
    table = outerTables.popLast() ?? RichTextTable()
    isParagraphOpen = true
    switch flow {
    case .header(true): result.firstHeader += blocks
    case .header(false): result.headers += blocks
    case .footer: result.footers += blocks
    case .note: closeNote(blocks)
    case .box: builder.insert(blocks)
    }
  }

  private mutating func closeNote(_ blocks: [RawBlock]) {
    noteCount += 1
    builder.append(note: blocks, mark: String(noteCount))
  }
}

/// A table of an RTF file: nothing but rows that follow each other.
struct RichTextTable {
  var isOpen = false
  var isRowOpen = false
  var isCellOpen = false
}
