/// A line near the edge of a page that may stand on others too.
struct RunningLine {
  /// Index of the page.
  let page: Int
  let segment: Segment

  /// Whether lines like each other are on two pages of five, or on three pages in a row with a given one among them.
  static func isRun(_ lines: [RunningLine], at page: Int, of pageCount: Int) -> Bool {
    let pages = Set(lines.map(\.page))
    if pages.count >= max(2, (pageCount * 2 + 4) / 5) { return true }
    let before = (1...2).prefix { pages.contains(page - $0) }.count
    let after = (1...2).prefix { pages.contains(page + $0) }.count
    return before + after >= 2
  }
}
