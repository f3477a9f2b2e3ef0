internal import Documents
internal import Scanning

/// Cuts the text of a page into blocks as its elements open and close.
///
/// The elements are kept on a stack of its own, so that no depth and no wrong order of tags can harm it.
struct BlockBuilder {
  private(set) var blocks: [RawBlock] = []
  private(set) var regions: [Region] = [Region(parent: nil, name: .body, signs: [])]
  private let source: PageSource
  private let regionReader: RegionReader

  private var stack: [OpenElement] = []
  /// Where in the stack elements in a line of text are that have not ended, few as the condenser lets through.
  private var inlines: [Int] = []
  private var context = BlockContext()
  private var line = LineBuffer()
  private var hidden: [UInt8] = []
  private var lists: [ListNumbering] = []
  private var tables: [TableGrid] = []
  /// The marker that the first block of a list item gets.
  private var marker: [UInt8] = []
  private var breaks = 0
  private var lastTag = TextSpan(0, 0)
  /// Blocks from here on wait for the tag that ends their origin.
  private var firstOpenOrigin = 0

  init(_ source: PageSource, regionReader: RegionReader) {
    self.source = source
    self.regionReader = regionReader
  }

  // MARK: Events

  mutating func open(_ tag: MarkupTag) {
    let name = tag.name
    closeOrigins(at: tag.origin.start)
    lastTag = tag.origin
    if name == .br { return breaks += 1 }
    if name == .a, context.isLink { closeInline(.a) }
    if !name.isInline { flush() }
    if name == .hr { return push(tag) }
    push(tag)
    enter(tag)
  }

  mutating func openImplied(_ condensed: TagName) {
    stack.append(OpenElement(name: .other, condensed: condensed, outer: context))
  }

  mutating func close(_ condensed: TagName) {
    guard let index = stack.lastIndex(where: { $0.condensed == condensed }) else { return }
    leave(from: index)
  }

  /// An end tag in a line of text. In a block that opened in the element it closes no block: the element ends with it.
  mutating func closeInline(_ name: TagName) {
    guard let place = inlines.lastIndex(where: { stack[$0].name == name }) else { return }
    let index = inlines[place]
    if stack.count - index == inlines.count - place { return leave(from: index) }
    stack[index].hasEnded = true
    // What follows in the block is no link any more.
    if name == .a { context.isLink = stack[index].outer.isLink }
    inlines.remove(at: place)
  }

  mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    if context.isHidden { return hidden.append(contentsOf: utf8) }
    let context = context
    guard context.isPreformatted || utf8.contains(where: { !$0.isSpaceASCII }) else { return line.appendSpace() }
    if breaks > 0 { takeBreaks(before: utf8[0]) }
    line.append(utf8, in: context, after: lastTag.end, isSingleSpaced: source.markup.isSingleSpaced)
  }

  mutating func finish() {
    leave(from: 0)
    flush()
    closeOrigins(at: source.text.count)
  }

  // MARK: Elements

  private mutating func push(_ tag: MarkupTag) {
    if tag.name.condensed == nil { inlines.append(stack.count) }
    stack.append(OpenElement(name: tag.name, condensed: tag.name.condensed, outer: context))
  }

  private mutating func enter(_ tag: MarkupTag) {
    let signs = tag.attributes.isEmpty && !tag.name.isLandmark ? [] : regionReader.signs(of: tag, in: source)
    if signs.contains(.hidden) { context.isHidden = true }
    if !tag.name.isInline, !signs.isEmpty || tag.name.opensRegion {
      regions.append(Region(parent: context.region, name: tag.name, signs: signs))
      context.region = regions.count - 1
    }
    switch tag.name {
    case .h1, .h2, .h3, .h4, .h5, .h6: context.kind = .heading(level: tag.name.headingLevel ?? 0)
    case .summary: context.kind = .heading(level: 0)
    case .blockquote: context.kind = .quote
    case .dt: context.kind = .term
    case .dd: context.kind = .definition
    case .a: context.isLink = context.isLink || source.value(of: .href, in: tag) != nil
    case .b, .strong: context.isBold = true
    case .button, .label:
      line.appendSpace()
      context.isControl = !context.kind.isHeading
    case .pre, .listing, .xmp, .plaintext: context.isPreformatted = true
    case .sup: line.openSuperscript()
    case .ul, .ol, .menu, .dir: lists.append(ListNumbering(tag, in: source))
    case .li: openItem(tag)
    case .table:
      tables.append(TableGrid(firstBlock: blocks.count, use: signs.contains(.presentation) ? .presentation : .page))
    case .tr: tables.mutateLast { $0.openRow() }
    case .td, .th: openCell(tag)
    default: break
    }
  }

  /// Leaves elements down to one, and those around it that ended in it.
  private mutating func leave(from index: Int) {
    while stack.count > index || stack.last?.hasEnded == true, let element = stack.popLast() { leave(element) }
    while let last = inlines.last, last >= stack.count { inlines.removeLast() }
  }

  private mutating func leave(_ element: OpenElement) {
    if !element.name.isInline { flush() }
    context = element.outer
    switch element.name {
    case .button, .label: line.appendSpace()
    case .sup: line.closeSuperscript()
    case .ul, .ol, .menu, .dir: _ = lists.popLast()
    case .li: marker = []
    case .td, .th: tables.mutateLast { $0.closeCell(endBlock: blocks.count) }
    case .table: closeTable()
    default: break
    }
  }

  private mutating func openItem(_ tag: MarkupTag) {
    context.kind = .listItem
    var value: Int?
    if let span = source.value(of: .value, in: tag) { value = Int(source.text[span]) }
    if lists.isEmpty { lists.append(ListNumbering()) }
    lists.mutateLast { marker = $0.nextMarker(value: value) }
  }

  private mutating func openCell(_ tag: MarkupTag) {
    context.kind = .paragraph
    let columns = source.value(of: .colspan, in: tag).flatMap { Int(source.text[$0]) } ?? 1
    tables.mutateLast { $0.openCell(firstBlock: blocks.count, columns: columns, isHeader: tag.name == .th) }
  }

  private mutating func closeTable() {
    guard let table = tables.popLast() else { return }
    if let rows = table.rows(of: blocks) {
      blocks.replaceSubrange(table.firstBlock..., with: rows)
      firstOpenOrigin = min(firstOpenOrigin, blocks.count)
    }
    tables.mutateLast { $0.addTable() }
  }

  // MARK: Blocks

  /// A single break continues a sentence that runs on, and ends a line otherwise; more breaks end a paragraph.
  private mutating func takeBreaks(before next: UInt8) {
    let isSingle = breaks == 1
    breaks = 0
    if context.kind.isHeading || (isSingle && line.runsOn(before: next)) { return line.appendSpace() }
    let isLine = isSingle && !line.isEmpty
    flush()
    line.followsLineBreak = isLine
  }

  private mutating func flush() {
    breaks = 0
    if !hidden.isEmpty { flushHidden() }
    guard var block = line.take() else { return }
    block.evidence.region = context.region
    if line.wasPreformatted { return flushPreformatted(block) }
    if block.isHeading { marker = [] }
    if !marker.isEmpty { block.prepend(marker) }
    marker = []
    blocks.append(consume block)
  }

  private mutating func flushPreformatted(_ block: RawBlock) {
    for var part in PlainTextParser().blocks(of: UTF8Text(validated: block.text)) {
      part.origin = block.origin
      part.evidence.region = block.evidence.region
      blocks.append(part)
    }
  }

  private mutating func flushHidden() {
    var folded = LineBuffer()
    hidden.withUnsafeBufferPointer { folded.append($0, in: BlockContext(region: context.region), after: lastTag.end) }
    hidden.removeAll(keepingCapacity: true)
    guard var block = folded.take() else { return }
    block.removal = .hidden
    block.evidence.region = context.region
    blocks.append(block)
  }

  private mutating func closeOrigins(at end: Int) {
    for index in firstOpenOrigin..<blocks.count {
      if let origin = blocks[index].origin, origin.end < end { blocks[index].origin?.end = end }
    }
    firstOpenOrigin = blocks.count
  }
}
