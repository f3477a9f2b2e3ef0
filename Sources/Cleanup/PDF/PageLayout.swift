internal import Documents

/// A page cut into what is read: its regions in order, its footnotes, and what does not belong to its text.
struct PageLayout {
  private let page: SegmentedPage
  private let furniture: [Segment]
  private let regions: [TextRegion]
  private let footnotes: [TextRegion]

  init(_ page: SegmentedPage, furniture: Set<Segment>, style: PageStyle, merging: inout RowMerging) {
    self.page = page
    self.furniture = page.segments.filter(furniture.contains)
    let (text, notes) = FootnoteArea.split(page.segments.filter { !furniture.contains($0) }, bodySize: style.bodySize)
    let right = style.textRight(of: page)
    regions = ReadingOrder().regions(of: text).map { region in
      TextRegion(
        page: page.number, lines: merging.merged(PageRow.rows(of: region.segments)),
        textRight: region.isColumn ? nil : right,
        isWrapped: !region.isColumn || TextColumn(region.segments).isProse)
    }
    footnotes =
      notes.isEmpty
      ? [] : [TextRegion(page: page.number, lines: merging.merged(PageRow.rows(of: notes)), textRight: nil)]
  }

  func add(to flow: inout FlowBuilder) {
    for segment in furniture { flow.addAside(segment, page: page.number, removal: .page) }
    for region in regions { flow.add(region) }
    for region in footnotes { flow.addNotes(region) }
    for segment in page.sideways {
      flow.addAside(segment, page: page.number, removal: isInMargin(segment) ? .page : nil)
    }
  }

  /// The number of a form, printed along the edge of the paper.
  private func isInMargin(_ segment: Segment) -> Bool {
    segment.box.right < 0.1 * page.width || segment.box.left > 0.9 * page.width
  }
}
