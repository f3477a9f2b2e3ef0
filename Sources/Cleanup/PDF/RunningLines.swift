internal import Documents
internal import Lexicons
internal import Scanning

/// Finds running headers and footers, page numbers and signature lines of a PDF by list, place and repetition.
///
/// A running line stands at the same place of many pages with nothing but running lines between it and the edge. The
/// first of a running header stays: it is often the only place that names the meeting.
struct RunningLines {
  /// Rows from the edge of a page that are looked at.
  private static let reach = 9
  /// In points: by so much may the place of a running line differ.
  private static let tolerance = 5.0
  /// Share of a page's height at which a number is the page's.
  private static let numberMargin = 0.12
  /// Lines of their own that may stand between running ones.
  private static let widestGap = 1

  private struct Key: Hashable {
    let shape: [UInt8]
    let isTop: Bool
    /// Steps of the tolerance from the edge.
    let place: Int
  }

  private let text: UTF8Text
  private let pages: [SegmentedPage]
  private var lines: [Key: [RunningLine]] = [:]
  /// For each shape among the first lines of pages, wherever they stand, the first page that has it.
  private var firstPages: [[UInt8]: Int] = [:]

  init(of pages: [SegmentedPage], in text: UTF8Text) {
    self.pages = pages
    self.text = text
    for page in pages.indices { collect(at: page) }
  }

  /// For each page for each segment whether it is furniture.
  func marks() -> [Set<Segment>] {
    var seen: Set<[UInt8]> = []
    return pages.indices.map { page in
      let rows = EdgeRows(of: pages[page])
      var marks = listed(on: page, seen: &seen)
      markRunning(rows.top, isTop: true, of: page, in: &marks)
      markRunning(rows.bottom, isTop: false, of: page, in: &marks)
      markNumbers(rows, of: pages[page], in: &marks)
      return marks
    }
  }

  // MARK: Lists

  /// "Justerandes sign", "Sida 3 (12)", "Sammanträdesdatum: 2024-02-29" from its second time on.
  private func listed(on page: Int, seen: inout Set<[UInt8]>) -> Set<Segment> {
    var marks: Set<Segment> = []
    for segment in pages[page].segments where segment.span.count <= 180 {
      let shape = LineShape.of(segment.span, in: text)
      switch Lexicons.pageFurniture.kind(ofShape: shape) {
      case "line": marks.insert(segment)
      case "number" where isInMargin(segment, of: pages[page]): marks.insert(segment)
      case "statement" where !seen.insert(shape).inserted: marks.insert(segment)
      default: break
      }
    }
    return marks
  }

  // MARK: Repetition

  private mutating func collect(at index: Int) {
    let page = pages[index]
    let rows = EdgeRows(of: page)
    for (isTop, edge) in [(true, rows.top), (false, rows.bottom)] {
      for segment in edge.prefix(Self.reach).joined() where segment.span.count <= 400 {
        let line = RunningLine(page: index, segment: segment)
        lines[key(of: segment, on: page, isTop: isTop), default: []].append(line)
      }
    }
    for segment in rows.all.prefix(Self.reach).joined() {
      let shape = LineShape.of(segment.span, in: text)
      if firstPages[shape] == nil { firstPages[shape] = index }
    }
  }

  private func key(of segment: Segment, on page: SegmentedPage, isTop: Bool) -> Key {
    let distance = isTop ? segment.box.top : page.height - segment.box.bottom
    return Key(
      shape: LineShape.of(segment.span, in: text), isTop: isTop, place: Int((distance / Self.tolerance).rounded()))
  }

  /// From the edge inwards, until lines of the page's own come.
  private func markRunning(_ rows: [[Segment]], isTop: Bool, of page: Int, in marks: inout Set<Segment>) {
    var gap = 0
    for row in rows.prefix(Self.reach) {
      let running = row.filter { marks.contains($0) || runs($0, isTop: isTop, of: page) }
      for segment in running where !isTop || firstPages[LineShape.of(segment.span, in: text)] != page {
        marks.insert(segment)
      }
      gap += running.count == row.count ? 0 : 1
      if gap > Self.widestGap { return }
    }
  }

  /// The same line at the same place of other pages, or one place further.
  private func others(like segment: Segment, isTop: Bool, of page: Int) -> [RunningLine] {
    let key = key(of: segment, on: pages[page], isTop: isTop)
    return [-1, 0, 1].flatMap { lines[Key(shape: key.shape, isTop: isTop, place: key.place + $0)] ?? [] }
  }

  private func runs(_ segment: Segment, isTop: Bool, of page: Int) -> Bool {
    let others = others(like: segment, isTop: isTop, of: page)
    guard RunningLine.isRun(others, at: page, of: pages.count) else { return false }
    let isSame = others.allSatisfy { text.bytes(of: $0.segment.span).elementsEqual(text.bytes(of: segment.span)) }
    if !isSame { return mayVary(segment) }
    // "Beslut" may begin several pages; what is so headed on each of them is headed by its template.
    return !Lexicons.partHeadings.contains(segment.span, in: text)
      || (isInMargin(segment, of: pages[page]) && others.count >= max(3, pages.count - 1))
  }

  /// Whether lines of one shape may be one running line though their numbers differ: § and case numbers may not.
  private func mayVary(_ segment: Segment) -> Bool {
    var cursor = Cursor(text, at: segment.span.start, limit: segment.span.end)
    let namesCase = cursor.word().map { Lexicons.caseNumberLabels.contains($0, in: text) } ?? false
    return !namesCase && !LineShape.mayBeCaseNumber(LineShape.of(segment.span, in: text))
      && !text.bytes(of: segment.span).contains(0xA7)
      && ListMarker.length(at: segment.span, in: text) == 0
  }

  // MARK: Page numbers

  /// A number alone in the margin, or the outermost line of the page.
  private func markNumbers(_ rows: EdgeRows, of page: SegmentedPage, in marks: inout Set<Segment>) {
    for row in [rows.top.first, rows.bottom.first].compactMap(\.self) {
      let rest = row.filter { !marks.contains($0) }
      guard rest.count == 1, let number = rest.first, isBareNumber(number.span) else { continue }
      if isInMargin(number, of: page) { marks.insert(number) }
    }
  }

  private func isInMargin(_ segment: Segment, of page: SegmentedPage) -> Bool {
    let margin = Self.numberMargin * page.height
    return segment.box.top < margin || segment.box.bottom > page.height - margin
  }

  private func isBareNumber(_ span: TextSpan) -> Bool {
    span.count <= 4 && text.bytes(of: span).allSatisfy(\.isDigit)
  }
}

extension UTF8Text {
  func bytes(of span: TextSpan) -> ArraySlice<UInt8> { bytes[span.start..<span.end] }
}
