/// A rectangle on a page, in points from its upper left corner, y downwards.
package struct Box: Hashable, Sendable {
  package var left: Double
  package var top: Double
  package var right: Double
  package var bottom: Double

  package init(left: Double, top: Double, right: Double, bottom: Double) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  var width: Double { right - left }
  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }

  mutating func join(_ other: Box) {
    left = min(left, other.left)
    top = min(top, other.top)
    right = max(right, other.right)
    bottom = max(bottom, other.bottom)
  }

  /// Whether two boxes stand on one line: their middles are nearer to each other than half of the lower one's height.
  func sharesLine(with other: Box) -> Bool {
    abs(middle - other.middle) < 0.55 * min(height, other.height)
  }

  /// How much of the width two boxes share, in points; negative where they stand apart.
  func sharedWidth(with other: Box) -> Double { min(right, other.right) - max(left, other.left) }
}
