internal import Documents

/// What is usual in a document: the font of its text and where its lines are wrapped.
struct PageStyle {
  /// Font size of most of the text, in points.
  let bodySize: Double
  let isBodyBold: Bool
  /// Where long lines end on pages of a width, in points.
  private let textRight: [Int: Double]

  /// A line of a text, not a heading or a cell, in bytes.
  private static let longLine = 50

  init(of pages: [SegmentedPage]) {
    var sizes: [Double: Int] = [:]
    var bold = 0
    var total = 0
    var ends: [Int: [Double]] = [:]
    for page in pages {
      for segment in page.segments {
        sizes[(segment.fontSize * 2).rounded() / 2, default: 0] += segment.span.count
        total += segment.span.count
        bold += segment.isBold ? segment.span.count : 0
        if segment.span.count >= Self.longLine { ends[Int(page.width), default: []].append(segment.box.right) }
      }
    }
    bodySize = sizes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
    isBodyBold = bold * 2 > total
    textRight = ends.compactMapValues { $0.sorted()[$0.count * 9 / 10] }
  }

  func textRight(of page: SegmentedPage) -> Double? { textRight[Int(page.width)] }
}
