internal import Documents

/// Words that stand together on a line: all of it, or a cell of a table.
struct Segment: Hashable {
  /// In the text of the document.
  var span: TextSpan
  var box: Box
  /// That of most of its text, in points.
  var fontSize: Double
  /// Whether the first word, the last one and all of them are bold.
  var startsBold: Bool
  var endsBold: Bool
  var isBold: Bool
  /// In points.
  var firstWordWidth: Double
  /// Whether it begins with the number of a footnote: digits above the line.
  var startsWithMark = false
  /// Digits of footnote marks, in the text of the document.
  var footnoteMarks: [TextSpan] = []
}

/// A page as segments, in no order that means anything.
struct SegmentedPage {
  /// One-based.
  let number: Int
  let width: Double
  let height: Double
  var segments: [Segment] = []
  /// What does not stand upright when the rest does.
  var sideways: [Segment] = []
}
