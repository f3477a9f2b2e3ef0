internal import Documents
internal import Scanning

/// Builds blocks from the lines of a text, one after the other.
struct ParagraphBuilder {
  private struct OpenBlock {
    var bytes: [UInt8]
    let first: TextLine
    var last: TextLine
    /// Whether a blank line or the start of the text stands before it.
    let standsApart: Bool
  }

  private let text: UTF8Text
  private let joining: LineJoining
  private var blocks: [RawBlock] = []
  private var open: OpenBlock?
  private var sawBlank = true
  private var sawPageEnd = false
  /// Column of the value in the row before, where the next line may go on in it.
  private var valueColumn: Int?
  /// The columns of the last row with three cells or more, for rows below it that hold marks alone.
  private var markColumns = MarkColumns()

  init(text: UTF8Text, width: WrapWidth) {
    self.text = text
    joining = LineJoining(text: text, width: width)
  }

  mutating func addFurniture(_ line: TextLine) {
    blocks.append(
      RawBlock(kind: .paragraph, text: copy(line.span), origin: line.span, removal: .page))
    sawPageEnd = true
  }

  mutating func add(_ line: TextLine) {
    if line.isBlank {
      sawBlank = true
      return
    }
    let turned = sawPageEnd || open.map { $0.last.page != line.page } ?? false
    if goesOn(in: line, acrossPages: turned) {
      if var block = open.take() {
        LineHyphen.append(line.span, of: text, to: &block.bytes)
        block.last = line
        open = block
      }
    } else {
      close(standsApart: sawBlank)
      start(line)
    }
    sawBlank = false
    sawPageEnd = false
  }

  mutating func finished() -> [RawBlock] {
    close(standsApart: true)
    return blocks
  }

  private func goesOn(in line: TextLine, acrossPages: Bool) -> Bool {
    guard let open, acrossPages || !sawBlank else { return false }
    return joining.continues(open.last, in: line, acrossPages: acrossPages)
  }

  private mutating func start(_ line: TextLine) {
    let cells = TableColumns.cells(of: line, in: text)
    if cells.count > 1 {
      valueColumn = line.indent + text.characterCount(TextSpan(line.span.start, cells[1].start))
      return addRow(markColumns.placed(cells, of: line, in: text), of: line)
    }
    if let valueColumn, !sawBlank, line.indent + 2 >= valueColumn {
      return addRow([TextSpan(line.span.start, line.span.start), line.span], of: line)
    }
    valueColumn = nil
    open = OpenBlock(bytes: copy(line.span), first: line, last: line, standsApart: sawBlank)
  }

  /// Adds a row without the cells that are page furniture ("Protokoll nr 5", "2 (5)").
  private mutating func addRow(_ all: [TextSpan], of line: TextLine) {
    let furniture = all.filter { ["line", "number"].contains(PageFurniture.kind(of: $0, in: text)) }
    for cell in furniture {
      blocks.append(RawBlock(kind: .paragraph, text: copy(cell), origin: cell, removal: .page))
    }
    let cells = all.filter { !furniture.contains($0) }
    if cells.contains(where: { !$0.isEmpty }) { addCells(cells, of: line) }
  }

  private mutating func addCells(_ cells: [TextSpan], of line: TextLine) {
    var bytes: [UInt8] = []
    var places: [TextSpan] = []
    for cell in cells {
      if !places.isEmpty { bytes.append(0x09) }
      places.append(TextSpan(bytes.count, bytes.count + cell.count))
      bytes += text.bytes[cell.start..<cell.end]
    }
    blocks.append(RawBlock(kind: .tableRow, text: bytes, cells: places, origin: line.span))
  }

  /// - Parameter standsApart: A blank line or the end of the text follows.
  private mutating func close(standsApart: Bool) {
    guard let block = open.take() else { return }
    let apart = standsApart && block.standsApart
    let origin = TextSpan(block.first.span.start, block.last.span.end)
    blocks.append(RawBlock(kind: kind(of: block, apart: apart), text: block.bytes, origin: origin))
  }

  private func kind(of block: OpenBlock, apart: Bool) -> RawBlock.Kind {
    if ListMarker.length(at: block.first.span, in: text) > 0 { return .listItem }
    return TextHeading.isHeading(UTF8Text(validated: block.bytes), standsApart: apart) ? .heading(level: 0) : .paragraph
  }

  private func copy(_ span: TextSpan) -> [UInt8] { Array(text.bytes[span.start..<span.end]) }
}
