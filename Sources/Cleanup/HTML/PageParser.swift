internal import Documents

/// Reads a page: its blocks in order, the tree of its regions, and what it says of itself.
final class PageParser {
  private let regionReader = RegionReader()

  func parse(_ text: UTF8Text) throws(DocumentError) -> Page {
    let source = PageSource(text)
    let empty = BlockBuilder(source, regionReader: regionReader)
    let builder = try MarkupParser.parse(source.markup, into: empty)
    return Page(source: source, blocks: builder.blocks, regions: builder.regions)
  }
}

struct Page {
  let source: PageSource
  var blocks: [RawBlock]
  let regions: [Region]

  /// The blocks for somebody who changes them: what is held twice is copied at the first change.
  mutating func takeBlocks() -> [RawBlock] {
    defer { blocks = [] }
    return blocks
  }
}
