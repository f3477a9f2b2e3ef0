/// A block with the looks that tell a heading.
struct FlowBlock {
  var raw: RawBlock
  /// In points.
  var fontSize: Double
  var isBold: Bool
  /// Whether there is more room above and below than within a paragraph.
  var standsApart: Bool
}
