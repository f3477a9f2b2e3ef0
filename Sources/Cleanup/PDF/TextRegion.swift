/// Lines that are read one after the other: a page, a column, a margin.
struct TextRegion {
  /// One-based.
  let page: Int
  let lines: [PageRow]
  /// Where lines begin and where they are wrapped, in points.
  let left: Double
  let right: Double
  /// Whether its lines are wrapped, not values under each other.
  let isWrapped: Bool
  /// The usual distance of two lines of a paragraph, middle to middle, in ems.
  let pitch: Double

  /// - Parameter textRight: Where the texts of the document's pages are wrapped, for pages with few lines.
  init(page: Int, lines: [PageRow], textRight: Double?, isWrapped: Bool = true) {
    self.page = page
    self.lines = lines
    self.isWrapped = isWrapped
    left = lines.map(\.box.left).min() ?? 0
    right = max(lines.map(\.box.right).max() ?? 0, textRight ?? 0)
    pitch = Self.usualPitch(of: lines)
  }

  /// The lower quartile of the pitches that lines of one size have.
  private static func usualPitch(of lines: [PageRow]) -> Double {
    let pitches = zip(lines, lines.dropFirst()).compactMap { line, next -> Double? in
      let pitch = next.box.middle - line.box.middle
      let size = line.segments[0].fontSize
      return abs(size - next.segments[0].fontSize) < 0.5 && pitch > 0.8 * size && pitch < 2.2 * size
        ? pitch / size : nil
    }.sorted()
    return pitches.isEmpty ? 1.25 : pitches[pitches.count / 4]
  }
}
