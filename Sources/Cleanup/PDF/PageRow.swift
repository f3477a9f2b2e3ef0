/// Segments that stand side by side on a page, from left to right.
struct PageRow {
  private(set) var segments: [Segment]
  private(set) var box: Box

  init(_ segment: Segment) {
    segments = [segment]
    box = segment.box
  }

  /// - Parameter segments: From left to right, at least one.
  init(_ segments: [Segment]) {
    self.segments = segments
    box = segments[0].box
    for segment in segments.dropFirst() { box.join(segment.box) }
  }

  private mutating func add(_ segment: Segment) {
    segments.append(segment)
    box.join(segment.box)
  }

  /// The rows of some segments, from top to bottom.
  ///
  /// A label set in the middle of a value of two lines stands on the first of them.
  static func rows(of segments: [Segment]) -> [PageRow] {
    let sorted = segments.sorted { ($0.box.middle, $0.box.left) < ($1.box.middle, $1.box.left) }
    var rows: [PageRow] = []
    for segment in sorted {
      if let last = rows.last, last.segments[0].box.sharesLine(with: segment.box) {
        rows.mutateLast { $0.add(segment) }
      } else {
        rows.append(PageRow(segment))
      }
    }
    return rows.map { $0.inOrder() }
  }

  private func inOrder() -> PageRow {
    var row = self
    row.segments.sort { $0.box.left < $1.box.left }
    return row
  }
}
