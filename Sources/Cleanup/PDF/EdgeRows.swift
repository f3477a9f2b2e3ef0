/// The rows of a page from its upper edge downwards and from its lower edge upwards.
struct EdgeRows {
  let top: [[Segment]]
  let bottom: [[Segment]]
  let all: [[Segment]]

  init(of page: SegmentedPage) {
    let rows = PageRow.rows(of: page.segments)
    all = rows.map(\.segments)
    // A line near the upper edge is no footer, however little stands below it.
    top = rows.filter { $0.box.top < 0.4 * page.height }.map(\.segments)
    bottom = rows.filter { $0.box.bottom > 0.6 * page.height }.reversed().map(\.segments)
  }
}
