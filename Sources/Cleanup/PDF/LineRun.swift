internal import Documents
internal import Scanning

/// Words that follow each other on a line of a page, cells of a table among them.
struct LineRun {
  /// Gaps in ems: wider ones end a run, narrower ones than the second part no words of a sentence.
  private static let widestGap = 1.6
  private static let narrowestCellGap = 0.75
  /// A line set to both edges has gaps like one another.
  private static let fewestJustified = 5

  /// Bytes; an ellipsis has three.
  private static let fewestLeaders = 4

  private let words: ArraySlice<PageWord>

  /// - Parameter words: In reading order, as poppler gives them.
  static func runs(of words: [PageWord]) -> [LineRun] {
    var runs: [LineRun] = []
    var start = words.startIndex
    for index in words.indices where index + 1 == words.endIndex || !goesOn(words[index], in: words[index + 1]) {
      runs.append(LineRun(words: words[start...index]))
      start = index + 1
    }
    return runs
  }

  private static func goesOn(_ word: PageWord, in next: PageWord) -> Bool {
    let size = max(word.fontSize, next.fontSize)
    let gap = next.box.left - word.box.right
    guard gap > -0.5 * size, gap <= widestGap * size else { return false }
    let overlap = min(word.box.bottom, next.box.bottom) - max(word.box.top, next.box.top)
    return overlap > 0.5 * min(word.box.height, next.box.height)
  }

  /// The run cut at dotted lines, which are no text, and where the gap between two words is none of its sentences'.
  func cells(in text: UTF8Text) -> [ArraySlice<PageWord>] {
    guard words.contains(where: { Self.leaderLength(in: $0.span, of: text) > 0 }) else {
      return cellsBetweenLeaders(in: text)
    }
    return withoutLeaders(in: text).flatMap { LineRun(words: $0).cellsBetweenLeaders(in: text) }
  }

  /// The words before and after dotted lines; the page number at the end of one may be of the same word.
  private func withoutLeaders(in text: UTF8Text) -> [ArraySlice<PageWord>] {
    var pieces: [[PageWord]] = [[]]
    for var word in words {
      let length = Self.leaderLength(in: word.span, of: text)
      if length > 0 { pieces.append([]) }
      word.span.start += length
      if !word.span.isEmpty { pieces[pieces.count - 1].append(word) }
    }
    return pieces.filter { !$0.isEmpty }.map { $0[...] }
  }

  /// Bytes at the start of a word that lead to a page number or to a signature: "........", "______", "…………4".
  private static func leaderLength(in span: TextSpan, of text: UTF8Text) -> Int {
    var offset = span.start
    while offset < span.end {
      let (value, length) = text.scalar(at: offset)
      guard value == 0x2E || value == 0x5F || value == 0x2026 else { break }
      offset += length
    }
    return offset - span.start >= fewestLeaders ? offset - span.start : 0
  }

  private func cellsBetweenLeaders(in text: UTF8Text) -> [ArraySlice<PageWord>] {
    let gaps = words.indices.dropLast().map { (words[$0 + 1].box.left - words[$0].box.right) / words[$0].fontSize }
    guard gaps.contains(where: { $0 > Self.narrowestCellGap }) else { return [words] }
    let usual = gaps.sorted()[gaps.count / 2]
    let isJustified = gaps.count >= Self.fewestJustified
    let least = isJustified ? max(Self.narrowestCellGap, 1.6 * usual) : Self.narrowestCellGap
    var cells: [ArraySlice<PageWord>] = []
    var start = words.startIndex
    for (offset, gap) in gaps.enumerated() where gap > least && !goesOnAfterMarker(start, offset, in: text) {
      cells.append(words[start...(words.startIndex + offset)])
      start = words.startIndex + offset + 1
    }
    return cells + [words[start...]]
  }

  /// The gap after the mark of a list item parts no cells.
  private func goesOnAfterMarker(_ start: Int, _ offset: Int, in text: UTF8Text) -> Bool {
    start == words.startIndex && words.startIndex + offset == start
      && ListMarker.isMarker(words[start].span, in: text)
  }
}
