package import Documents

/// A word on a page as the PDF places it.
package struct PageWord: Hashable, Sendable {
  /// In the text of the page.
  package var span: TextSpan
  package var box: Box
  /// In points.
  package var fontSize: Double
  package var isBold: Bool
  /// Quarter turns clockwise, 0–3.
  package var rotation: Int
  /// Whether white space follows on the same line.
  package var spaceAfter: Bool

  package init(
    span: TextSpan, box: Box, fontSize: Double, isBold: Bool = false, rotation: Int = 0, spaceAfter: Bool = true
  ) {
    self.span = span
    self.box = box
    self.fontSize = fontSize
    self.isBold = isBold
    self.rotation = rotation
    self.spaceAfter = spaceAfter
  }
}
