internal import Documents
internal import Scanning

/// Puts together what is parted on a line but belongs together: the mark of a list item and its text, § and title.
struct RowMerging {
  /// In ems.
  private static let widestWordGap = 0.75
  private static let widestMarkerGap = 5.0
  /// A contents list has its next § within so many rows.
  private static let reach = 4

  /// The text of the document; merged segments are added at its end.
  private(set) var bytes: [UInt8]

  init(_ text: UTF8Text) { bytes = text.bytes }

  mutating func merged(_ rows: [PageRow]) -> [PageRow] {
    let bodies = rows.map { bodyBeforeSection(of: $0) }
    return rows.indices.map { index in
      let near = max(0, index - Self.reach)..<min(rows.count, index + Self.reach + 1)
      let isListed = near.contains { $0 != index && bodies[$0] == bodies[index] }
      return merged(rows[index], isHeading: bodies[index] != nil && !isListed)
    }
  }

  /// - Parameter isHeading: The row is a § with its title, no row of a contents list.
  private mutating func merged(_ row: PageRow, isHeading: Bool) -> PageRow {
    guard row.segments.count > 1 else { return row }
    var segments = [row.segments[0]]
    for next in row.segments.dropFirst() {
      let last = segments[segments.count - 1]
      let isFirst = segments.count == 1
      let joins =
        isFirst && row.segments.count == 2 && isHeading
        || belong(last, next, isFirst: isFirst, count: row.segments.count)
      if joins { segments[segments.count - 1] = join(last, next) } else { segments.append(next) }
    }
    return PageRow(segments)
  }

  private func belong(_ segment: Segment, _ next: Segment, isFirst: Bool, count: Int) -> Bool {
    let gap = (next.box.left - segment.box.right) / max(segment.fontSize, 1)
    if gap < Self.widestWordGap { return true }
    let text = UTF8Text(validated: bytes)
    guard isFirst, count == 2 else { return false }
    // "• 2022.088 SN-020   Protokollsutdrag": an item of a list is no row of a table.
    if ListMarker.startsWithBullet(segment.span, in: text) { return true }
    return gap < Self.widestMarkerGap && ListMarker.isMarker(segment.span, in: text)
  }

  private mutating func join(_ segment: Segment, _ next: Segment) -> Segment {
    var joined = segment
    let start = bytes.count
    bytes += bytes[segment.span.start..<segment.span.end] + [0x20]
    let offset = bytes.count - next.span.start
    bytes += bytes[next.span.start..<next.span.end]
    joined.span = TextSpan(start, bytes.count)
    joined.footnoteMarks =
      segment.footnoteMarks.map { $0.moved(by: start - segment.span.start) }
      + next.footnoteMarks.map { $0.moved(by: offset) }
    bytes.append(0x0A)
    joined.box.join(next.box)
    joined.endsBold = next.endsBold
    joined.isBold = segment.isBold && next.isBold
    if next.span.count > segment.span.count { joined.fontSize = next.fontSize }
    return joined
  }

  /// "§ 41" or "Bun § 32" at the left, something beside it: what stands before the §, empty where nothing does. Of two
  /// bodies' § under each other the second is the earlier treatment, and no list.
  private func bodyBeforeSection(of row: PageRow) -> ArraySlice<UInt8>? {
    guard row.segments.count > 1, row.segments[0].span.count <= 16 else { return nil }
    let cell = bytes[row.segments[0].span.start..<row.segments[0].span.end]
    guard let sign = cell.firstIndex(of: 0xA7), sign > cell.startIndex, cell[sign - 1] == 0xC2 else { return nil }
    let body = cell[..<(sign - 1)]
    return body.allSatisfy { $0.isLetterASCII || $0 >= 0x80 || $0 == 0x20 || $0 == 0x2E } ? body : nil
  }
}

extension TextSpan {
  func moved(by distance: Int) -> TextSpan { TextSpan(start + distance, end + distance) }
}
