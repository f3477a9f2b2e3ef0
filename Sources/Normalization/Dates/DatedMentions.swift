internal import Documents

/// The dates of a document that state their year, for those that do not.
struct DatedMentions {
  struct Dated {
    let span: TextSpan
    let from: CalendarDate
    let isDay: Bool
    /// With the month in words; else in figures.
    let inWords: Bool
  }

  /// Days, months and seasons with a year, sorted by span.
  private let dated: [Dated]
  /// All dates with a year, sorted: where they end, and the year.
  private let years: [(end: Int, year: Int)]
  private let blocks: [TextBlock]

  init(_ document: AnnotatedDocument) {
    var dated: [Dated] = []
    var years: [(end: Int, year: Int)] = []
    for mention in document.mentions {
      guard case .date(let expression) = mention.content, expression.hasYear,
        case .success(let period) = expression.period
      else { continue }
      years.append((mention.span.end, period.from.year))
      guard expression.isBelowYear else { continue }
      let inWords = document.text.bytes[mention.span.start..<mention.span.end].contains { $0 | 0x20 >= 0x61 }
      dated.append(
        Dated(span: mention.span, from: period.from, isDay: period.from == period.to, inWords: inWords))
    }
    self.dated = dated
    self.years = years
    blocks = document.tokenized.structured.clean.blocks
  }

  /// The year that most days and months name, else the most dates; of equals the latest.
  var dominantYear: Int? {
    var counts: [Int: Int] = [:]
    for year in dated.isEmpty ? years.map(\.year) : dated.map(\.from.year) { counts[year, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  /// The year named last before an offset.
  func yearNamed(before offset: Int) -> Int? {
    var (low, high) = (0, years.count)
    while low < high {
      let middle = (low + high) / 2
      if years[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? years[low - 1].year : nil
  }

  /// The nearest date before `span`, from a position on.
  func before(_ span: TextSpan, from start: Int = 0) -> Dated? {
    let index = firstIndex(from: span.start)
    guard index > 0, dated[index - 1].span.start >= start else { return nil }
    return dated[index - 1]
  }

  func after(_ span: TextSpan) -> Dated? {
    let index = firstIndex(from: span.end)
    return index < dated.count ? dated[index] : nil
  }

  /// How far a date of the same block may be, in bytes: a block may be as long as a document.
  private static let reach = 400

  /// The nearest date before `span` in the same block, else the nearest after.
  func inBlock(around span: TextSpan) -> Dated? {
    guard let block = block(at: span.start) else { return nil }
    if let before = before(span, from: max(block.start, span.start - Self.reach)) { return before }
    return after(span).flatMap { $0.span.end <= min(block.end, span.end + Self.reach) ? $0 : nil }
  }

  /// The first date of a block.
  func first(in block: TextSpan) -> Dated? {
    let index = firstIndex(from: block.start)
    return index < dated.count && dated[index].span.end <= block.end ? dated[index] : nil
  }

  private func firstIndex(from offset: Int) -> Int {
    var (low, high) = (0, dated.count)
    while low < high {
      let middle = (low + high) / 2
      if dated[middle].span.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func block(at offset: Int) -> TextSpan? {
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].span.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < blocks.count ? blocks[low].span : nil
  }
}

extension DateExpression {
  /// Whether it names more than years: a plan for 2023 says little of when it was made.
  fileprivate var isBelowYear: Bool {
    switch self {
    case .point(let point, _), .range(let point, _): point.unit != .wholeYear
    case .turnOfYear: false
    }
  }
}
