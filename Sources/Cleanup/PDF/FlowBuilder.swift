internal import Documents
internal import Scanning

/// Builds blocks from the regions of the pages, one after the other.
struct FlowBuilder {
  private struct OpenBlock {
    var bytes: [UInt8]
    var footnoteMarks: [TextSpan]
    let first: Segment
    var last: Segment
    /// The region of the last line.
    var region: TextRegion
    let page: Int
    let hasRoomAbove: Bool
  }

  private let text: UTF8Text
  private let joining: PageLineJoining
  private var blocks: [FlowBlock] = []
  private var open: OpenBlock?
  private var table: TableRows
  /// What waits until the paragraph that goes on over a page is whole: footnotes and furniture of the page.
  private var waiting: [FlowBlock] = []

  init(text: UTF8Text) {
    self.text = text
    joining = PageLineJoining(text: text)
    table = TableRows(text: text)
  }

  mutating func add(_ region: TextRegion) {
    var previous: PageRow?
    for line in region.lines {
      add(line, below: previous, in: region)
      previous = line
    }
    flushTable()
  }

  /// A line that belongs to no region: a footnote, furniture with its reason, what stands sideways.
  mutating func addAside(_ segment: Segment, page: Int, removal: RemovedBlock.Reason? = nil) {
    let raw = RawBlock(
      kind: .paragraph, text: copy(segment.span), footnoteMarks: marks(of: segment, at: 0), page: page,
      removal: removal)
    waiting.append(FlowBlock(raw: raw, fontSize: 0, isBold: false, standsApart: false))
  }

  /// Footnotes: blocks of their own, while the paragraph above them may go on over the page.
  mutating func addNotes(_ region: TextRegion) {
    var notes = FlowBuilder(text: text)
    notes.add(region)
    waiting += notes.finished()
  }

  mutating func finished() -> [FlowBlock] {
    flushTable()
    close(hasRoomBelow: true)
    return blocks
  }

  // MARK: Lines

  private mutating func add(_ line: PageRow, below previous: PageRow?, in region: TextRegion) {
    if line.segments.count > 1 || table.takes(line, in: region) {
      close(hasRoomBelow: true)
      return table.add(line, page: region.page)
    }
    flushTable()
    let segment = line.segments[0]
    if let open, goesOn(open, in: segment, previous: previous, of: region) { return extend(segment, in: region) }
    let hasRoom = hasRoom(between: previous, and: line, of: region)
    close(hasRoomBelow: hasRoom)
    open = OpenBlock(
      bytes: copy(segment.span), footnoteMarks: marks(of: segment, at: 0), first: segment, last: segment,
      region: region, page: region.page, hasRoomAbove: hasRoom)
  }

  private func goesOn(_ open: OpenBlock, in next: Segment, previous: PageRow?, of region: TextRegion) -> Bool {
    let inItem = ListMarker.length(at: open.first.span, in: text) > 0
    return previous == nil
      ? joining.continues(open.last, of: open.region, across: next, inItem: inItem)
      : joining.continues(open.last, in: next, of: region, inItem: inItem)
  }

  private mutating func extend(_ segment: Segment, in region: TextRegion) {
    guard var block = open.take() else { return }
    LineHyphen.append(segment.span, of: text, to: &block.bytes)
    block.footnoteMarks += marks(of: segment, at: block.bytes.count - segment.span.count)
    block.last = segment
    block.region = region
    open = block
  }

  private func hasRoom(between line: PageRow?, and next: PageRow, of region: TextRegion) -> Bool {
    guard let line else { return true }
    return (next.box.middle - line.box.middle) > 1.3 * region.pitch * next.segments[0].fontSize
  }

  // MARK: Closing

  private mutating func close(hasRoomBelow: Bool) {
    if let block = open.take() {
      let kind: RawBlock.Kind = ListMarker.length(at: block.first.span, in: text) > 0 ? .listItem : .paragraph
      let raw = RawBlock(kind: kind, text: block.bytes, footnoteMarks: block.footnoteMarks, page: block.page)
      blocks.append(
        FlowBlock(
          raw: raw, fontSize: block.first.fontSize, isBold: block.first.isBold && block.last.isBold,
          standsApart: block.hasRoomAbove && hasRoomBelow))
    }
    blocks += waiting
    waiting.removeAll()
  }

  private mutating func flushTable() { blocks += table.finished() }

  private func copy(_ span: TextSpan) -> [UInt8] { Array(text.bytes(of: span)) }

  private func marks(of segment: Segment, at offset: Int) -> [TextSpan] {
    segment.footnoteMarks.map { $0.moved(by: offset - segment.span.start) }
  }
}
