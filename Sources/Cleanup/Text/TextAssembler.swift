package import Documents
internal import Scanning

/// Puts raw blocks together to a clean text: normalized, one line feed between blocks.
package struct TextAssembler {
  private var bytes: [UInt8] = []
  private var blocks: [TextBlock] = []

  package init() {}

  package static func assemble(_ raw: [RawBlock]) -> (text: UTF8Text, blocks: [TextBlock]) {
    var assembler = TextAssembler()
    var room = 0
    for index in raw.indices where raw[index].removal == nil { room += raw[index].text.count + 1 }
    assembler.bytes.reserveCapacity(room)
    for index in raw.indices where raw[index].removal == nil { assembler.append(raw[index]) }
    return (UTF8Text(validated: assembler.bytes), assembler.blocks)
  }

  /// A block whose text is nothing once it is normalized is left out.
  private mutating func append(_ block: RawBlock) {
    let end = bytes.count
    if end > 0 { bytes.append(0x0A) }
    let start = bytes.count
    let (cells, marks) = appendText(of: block)
    if cells.isEmpty, marks.isEmpty { while bytes.count > start, bytes.last == 0x20 { bytes.removeLast() } }
    guard bytes.count > start else { return bytes.removeSubrange(end...) }
    blocks.append(
      TextBlock(
        kind: kind(of: block, cells: cells), span: TextSpan(start, bytes.count), origin: block.origin,
        page: block.page, footnoteMarks: marks))
  }

  /// Normalizes piece by piece, so that the ends of cells and footnote marks are known in the new text.
  private mutating func appendText(of block: RawBlock) -> (cells: [TextSpan], marks: [TextSpan]) {
    guard !block.cells.isEmpty || !block.footnoteMarks.isEmpty else {
      TextNormalizer.append(block.text[...], to: &bytes)
      return ([], [])
    }
    if block.footnoteMarks.isEmpty { return (appendCells(of: block), []) }
    let cuts = (block.cells + block.footnoteMarks).flatMap { [$0.start, $0.end] }.sorted()
    var places: [Int] = []
    var previous = 0
    for cut in cuts {
      TextNormalizer.append(block.text[previous..<cut], to: &bytes)
      places.append(bytes.count)
      previous = cut
    }
    TextNormalizer.append(block.text[previous...], to: &bytes)
    func place(_ cut: Int) -> Int { places[cuts.count(ofFirst: { $0 < cut })] }
    func moved(_ span: TextSpan) -> TextSpan { TextSpan(place(span.start), place(span.end)) }
    return (block.cells.map(moved), block.footnoteMarks.map(moved).filter { !$0.isEmpty })
  }

  private mutating func appendCells(of block: RawBlock) -> [TextSpan] {
    var previous = 0
    let cells = block.cells.map { cell in
      TextNormalizer.append(block.text[previous..<cell.start], to: &bytes)
      let start = bytes.count
      TextNormalizer.append(block.text[cell.start..<cell.end], to: &bytes)
      previous = cell.end
      return TextSpan(start, bytes.count)
    }
    TextNormalizer.append(block.text[previous...], to: &bytes)
    return cells
  }

  private func kind(of block: RawBlock, cells: [TextSpan]) -> TextBlock.Kind {
    switch block.kind {
    case .heading(let level): .heading(level: level)
    case .paragraph: .paragraph
    case .listItem: .listItem
    case .tableRow: .tableRow(cells: cells)
    case .quote: .quote
    case .term: .term
    case .definition: .definition
    }
  }
}
