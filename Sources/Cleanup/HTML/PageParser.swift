internal import Documents

/// Reads a page: its blocks in order, the tree of its regions, and what it says of itself.
final class PageParser {
  private let regionReader = RegionReader()

  func parse(_ text: UTF8Text) throws(DocumentError) -> Page {
    let markup = MarkupCondenser.condense(text)
    let builder = BlockBuilder(text: text, markup: markup, regionReader: regionReader)
    try MarkupParser.parse(markup, into: builder)
    return Page(blocks: builder.blocks, regions: builder.regions, head: markup, warnings: markup.warnings)
  }
}

struct Page {
  var blocks: [RawBlock]
  let regions: [Region]
  let head: CondensedMarkup
  let warnings: Set<DocumentWarning.Code>
}
