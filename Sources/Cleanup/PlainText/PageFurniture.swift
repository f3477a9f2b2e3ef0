internal import Documents
internal import Lexicons
internal import Scanning

/// Finds running headers and footers, page numbers and signature lines of a paged text.
///
/// A line is page furniture where a list says so ("Utdragsbestyrkande"), where it is a page number, or where it stands
/// at the same edge of many pages. The first of a running header stays: it is often the only place that names the
/// meeting.
struct PageFurniture {
  /// How far from the edge of a page a running line may stand, in lines that are not blank.
  private static let reach = 6
  /// A running line is no longer than this, in characters, the room between its columns aside.
  private static let longest = 90

  /// A drawn line has more signs than an ellipsis or a dash.
  private static let fewestSigns = 5

  private let text: UTF8Text
  private let lines: [TextLine]
  /// What the list says of the cells of each line; empty for a line that is too long.
  private let kinds: [[String?]]

  init(of lines: [TextLine], in text: UTF8Text) {
    self.lines = lines
    self.text = text
    kinds = lines.map { line in
      guard !line.isBlank, line.length <= 2 * Self.longest else { return [] }
      return TableColumns.cells(of: line, in: text).map { Self.kind(of: $0, in: text) }
    }
  }

  /// For each line whether it is furniture.
  func marks() -> [Bool] {
    var marks = lines.indices.map { isListed($0) || isRule(lines[$0]) }
    let pages = pages(listed: marks)
    markRepeated(pages.map { Array($0.prefix(Self.reach)) }, keepsFirst: true, in: &marks)
    markRepeated(pages.map { $0.suffix(Self.reach).reversed() }, keepsFirst: false, in: &marks)
    markNumbers(of: pages, in: &marks)
    markRepeatedStatements(in: &marks)
    return marks
  }

  // MARK: Listed lines

  /// Whether every cell of a line is on the list of page furniture.
  private func isListed(_ line: Int) -> Bool {
    !kinds[line].isEmpty && kinds[line].allSatisfy { $0 == "line" || $0 == "number" }
  }

  /// A line drawn with signs: "________", "--------".
  private func isRule(_ line: TextLine) -> Bool {
    let first = text.byte(at: line.span.start)
    return line.span.count >= Self.fewestSigns && [0x5F, 0x2D, 0x3D, 0x2A, 0x2E].contains(first)
      && text.bytes[line.span.start..<line.span.end].allSatisfy { $0 == first || $0 == 0x20 }
  }

  private func hasPageNumber(_ line: Int) -> Bool { kinds[line].contains("number") }

  /// What the list of page furniture says of a line or cell; `nil` where it does not have it.
  static func kind(of span: TextSpan, in text: UTF8Text) -> String? {
    Lexicons.pageFurniture.kind(ofShape: LineShape.of(span, in: text))
  }

  // MARK: Pages

  /// Indices of the lines that are not blank, by page: parted by form feeds, or else by page numbers.
  private func pages(listed: [Bool]) -> [[Int]] {
    let content = lines.indices.filter { !lines[$0].isBlank }
    if (lines.last?.page ?? 0) > 0 {
      return Dictionary(grouping: content) { lines[$0].page }.sorted { $0.key < $1.key }.map(\.value)
    }
    return numberedPages(of: content)
  }

  /// Pages that start with their number, where the first line or two hold one, or end with it.
  private func numberedPages(of content: [Int]) -> [[Int]] {
    let startsWithNumber = content.prefix(2).contains { hasPageNumber($0) }
    var pages: [[Int]] = [[]]
    for index in content {
      let isNumbered = hasPageNumber(index)
      if isNumbered, startsWithNumber { pages.append([]) }
      pages[pages.count - 1].append(index)
      if isNumbered, !startsWithNumber { pages.append([]) }
    }
    return pages.filter { !$0.isEmpty }
  }

  // MARK: Repeated lines

  /// A line of a shape and its distance from the edge of its page.
  private struct Place {
    let line: Int
    let distance: Int
  }

  /// - Parameter edges: For each page the lines at one edge, from the edge inwards.
  private func markRepeated(_ edges: [[Int]], keepsFirst: Bool, in marks: inout [Bool]) {
    guard edges.count > 1 else { return }
    var places: [[UInt8]: [Place]] = [:]
    for edge in edges {
      for (distance, line) in edge.enumerated() where mayRun(lines[line]) {
        let shape = LineShape.of(lines[line].span, in: text)
        guard shape.count <= Self.longest else { continue }
        places[shape, default: []].append(Place(line: line, distance: distance))
      }
    }
    for (shape, repeated) in places where runs(repeated, pageCount: edges.count) {
      if LineShape.mayBeCaseNumber(shape), !isOneLine(repeated) { continue }
      for place in keepsFirst ? repeated.dropFirst() : repeated[...] { marks[place.line] = true }
    }
  }

  private func isOneLine(_ places: [Place]) -> Bool {
    let bytes = places.map { text.bytes[lines[$0.line].span.start..<lines[$0.line].span.end] }
    return bytes.allSatisfy { $0 == bytes.first }
  }

  /// On two of five pages or more, and mostly at the same distance from the edge.
  private func runs(_ places: [Place], pageCount: Int) -> Bool {
    guard places.count >= max(2, (pageCount * 2 + 4) / 5) else { return false }
    let distances = Dictionary(places.map { ($0.distance, 1) }, uniquingKeysWith: +)
    let usual = distances.values.max() ?? 0
    return usual * 10 >= places.count * 6
  }

  /// A sentence, a heading of a part, a list item, a § and a case number are text wherever they stand.
  private func mayRun(_ line: TextLine) -> Bool {
    line.length <= 2 * Self.longest && !namesCase(line) && text.byte(at: line.span.end - 1) != 0x2E
      && !text.bytes[line.span.start..<line.span.end].contains(0xA7)
      && ListMarker.length(at: line.span, in: text) == 0 && !Lexicons.partHeadings.contains(line.span, in: text)
  }

  private func namesCase(_ line: TextLine) -> Bool {
    var cursor = Cursor(text, at: line.span.start, limit: line.span.end)
    return cursor.word().map { Lexicons.caseNumberLabels.contains($0, in: text) } ?? false
  }

  /// A bare number at the edge of a page.
  private func markNumbers(of pages: [[Int]], in marks: inout [Bool]) {
    guard pages.count > 1 else { return }
    for page in pages {
      for index in [page.first, page.last].compactMap(\.self) where isBareNumber(lines[index]) { marks[index] = true }
    }
  }

  private func isBareNumber(_ line: TextLine) -> Bool {
    line.length <= 4 && text.bytes[line.span.start..<line.span.end].allSatisfy(\.isDigit)
  }

  /// "Sammanträdesdatum: 2024-02-29" again, wherever text extraction moved it to.
  private func markRepeatedStatements(in marks: inout [Bool]) {
    var seen: Set<[UInt8]> = []
    for (index, line) in lines.enumerated() where !line.isBlank && line.length <= 60 {
      let shape = LineShape.of(line.span, in: text)
      guard Lexicons.pageFurniture.kind(ofShape: shape) == "statement" else { continue }
      if !seen.insert(shape).inserted { marks[index] = true }
    }
  }
}
