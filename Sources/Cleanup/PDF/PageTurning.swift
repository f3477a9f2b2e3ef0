internal import Documents

/// Turns a page so that most of its words stand upright, and parts those that then still do not.
enum PageTurning {
  struct Turned {
    let width: Double
    let height: Double
    var upright: [PageWord] = []
    /// Words in the margin of a form, headings of narrow columns.
    var sideways: [PageWord] = []
  }

  static func turned(_ page: PDFPage) -> Turned {
    let rotation = mostCommonRotation(of: page.words)
    let isOnSide = rotation == 1 || rotation == 3
    var turned = Turned(width: isOnSide ? page.height : page.width, height: isOnSide ? page.width : page.height)
    for word in page.words {
      var word = word
      word.box = upright(word.box, rotation: rotation, of: page)
      if word.rotation == rotation { turned.upright.append(word) } else { turned.sideways.append(word) }
    }
    return turned
  }

  private static func mostCommonRotation(of words: [PageWord]) -> Int {
    var counts = [0, 0, 0, 0]
    for word in words { counts[word.rotation & 3] += word.span.count }
    return counts.indices.max { counts[$0] < counts[$1] || (counts[$0] == counts[$1] && $0 > $1) } ?? 0
  }

  /// Where a box stands once the page is turned back by so many quarter turns.
  private static func upright(_ box: Box, rotation: Int, of page: PDFPage) -> Box {
    switch rotation {
    case 1: Box(left: box.top, top: page.width - box.right, right: box.bottom, bottom: page.width - box.left)
    case 2:
      Box(
        left: page.width - box.right, top: page.height - box.bottom, right: page.width - box.left,
        bottom: page.height - box.top)
    case 3: Box(left: page.height - box.bottom, top: box.left, right: page.height - box.top, bottom: box.right)
    default: box
    }
  }
}
