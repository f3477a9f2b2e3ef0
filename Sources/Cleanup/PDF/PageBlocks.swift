internal import Documents

/// The way from the words of the pages to blocks.
package enum PageBlocks {
  package static func blocks(of pages: [PDFPage]) -> [RawBlock] {
    var reader = SegmentReader()
    for page in pages { reader.add(page) }
    let furniture = RunningLines(of: reader.pages, in: reader.text).marks()
    let style = PageStyle(of: reader.pages)
    var merging = RowMerging(reader.text)
    let layouts = zip(reader.pages, furniture).map { PageLayout($0, furniture: $1, style: style, merging: &merging) }
    var flow = FlowBuilder(text: UTF8Text(validated: merging.bytes))
    for layout in layouts { layout.add(to: &flow) }
    return PageHeadings(style: style).marked(flow.finished())
  }
}
