internal import Documents
internal import Lexicons
internal import Scanning

/// Finds body and day where no label names them: in the first lines of minutes, in a running head.
struct RunningHead {
  /// How many blocks at the top may name body and day without a label.
  private static let opening = 12

  let clean: CleanDocument
  private var text: UTF8Text { clean.text }

  /// - Parameter end: Index of the first block behind the front page.
  func complete(_ statement: inout MeetingStatement, frontEnd end: Int) {
    readOpening(0..<min(end, Self.opening), into: &statement)
    readBodyAndDay(into: &statement)
    if statement.date == nil { statement.date = runningDate() }
    if statement.organ == nil { statement.organ = runningOrgan() }
  }

  /// "Sammanträdesdatum: 2024-10-23".
  private func runningDate() -> TextSpan? {
    let label = FrontPageLabel(text: text)
    for block in clean.blocks where block.span.count <= 60 {
      if let (field, value) = label.labelledValue(in: block.span), field == .date { return value }
    }
    return nil
  }

  /// The name of a body alone in a line: one that cleanup took from many pages, or that stands by the running date.
  private func runningOrgan() -> TextSpan? {
    let bodies = clean.blocks.indices.filter { clean.blocks[$0].span.count <= 60 && isBodyAlone(clean.blocks[$0].span) }
    let place = mostRepeated(of: bodies) ?? bodies.first { standsByDate($0) }
    return place.map { clean.blocks[$0].span }
  }

  /// The block whose text cleanup took from the most pages; `nil` where it took none of them.
  private func mostRepeated(of blocks: [Int]) -> Int? {
    let heads = Dictionary(grouping: clean.removed.filter { $0.reason == .page }, by: \.text.bytes).mapValues(\.count)
    if heads.isEmpty { return nil }
    let runs = { (index: Int) in
      let span = clean.blocks[index].span
      return heads[Array(text.bytes[span.start..<span.end]), default: 0]
    }
    return blocks.max { runs($0) < runs($1) }.flatMap { runs($0) > 0 ? $0 : nil }
  }

  private func standsByDate(_ index: Int) -> Bool {
    let label = FrontPageLabel(text: text)
    return clean.blocks[max(0, index - 3)..<min(clean.blocks.count, index + 4)].contains {
      $0.span.count <= 60 && label.labelledValue(in: $0.span)?.field == .date
    }
  }

  /// The first lines of minutes: the name of the body, "Protokoll", a bare date.
  private func readOpening(_ front: Range<Int>, into statement: inout MeetingStatement) {
    for index in front where clean.blocks[index].span.count <= 160 {
      for span in cells(of: clean.blocks[index]) where !span.isEmpty {
        if statement.organ == nil, namesBody(span) { statement.organ = span }
        if statement.date == nil, opensWithDate(span) { statement.date = span }
      }
    }
  }

  /// "Kommunfullmäktige 2023-11-20" alone in a line near the top, below the heading of an only item too.
  private func readBodyAndDay(into statement: inout MeetingStatement) {
    guard statement.date == nil else { return }
    for block in clean.blocks.prefix(Self.opening) where isBodyWithDay(block.span) {
      statement.organ = statement.organ ?? block.span
      statement.date = block.span
      return
    }
  }

  private func isBodyWithDay(_ span: TextSpan) -> Bool {
    guard span.count <= 80, text.isUppercase(at: span.start), text.isDigit(at: span.end - 1) else { return false }
    guard let digit = (span.start..<span.end).first(where: { text.bytes[$0].isDigit }) else { return false }
    let day = LineShape.of(TextSpan(digit, span.end), in: text)
    let isDay =
      day.elementsEqual("0-0-0".utf8)
      || text.words(in: TextSpan(digit, span.end)).allSatisfy { Lexicons.months.contains($0, in: text) }
    return isDay && isBodyAlone(text.trimmed(TextSpan(span.start, digit)))
  }

  private func cells(of block: TextBlock) -> [TextSpan] {
    if case .tableRow(let cells) = block.kind { cells } else { [block.span] }
  }

  /// A short line with the name of a body that is no item: "Kommunstyrelsen", "Protokoll kommunstyrelsen 2024-03-12".
  private func namesBody(_ span: TextSpan) -> Bool {
    guard !text.bytes[span.start..<span.end].contains(0xA7), text.byte(at: span.end - 1) != 0x2E else { return false }
    return isBodyAlone(span)
      || (text.words(in: span).contains { BodyName.isName($0, in: text) } && mentionsMinutes(span))
  }

  /// "Protokoll", "Sammanträdesprotokoll", "Kallelse till sammanträde", "Kungörelse".
  private func mentionsMinutes(_ span: TextSpan) -> Bool {
    text.words(in: span).contains {
      text.hasPrefix("protokoll", at: $0.start) || text.hasSuffix("protokoll", $0)
        || text.hasPrefix("sammanträd", at: $0.start) || text.hasPrefix("kallelse", at: $0.start)
    }
  }

  /// Whether a line is the name of a body and nothing else: at most six words, the last one as bodies end.
  private func isBodyAlone(_ span: TextSpan) -> Bool {
    guard text.isUppercase(at: span.start), text.isLetter(before: span.end) else { return false }
    let words = text.words(in: span)
    guard let last = words.last, words.count <= 6 else { return false }
    return BodyName.isName(last, in: text)
  }

  private func opensWithDate(_ span: TextSpan) -> Bool {
    if text.isDigit(at: span.start), LineShape.of(span, in: text).elementsEqual("0-0-0".utf8) { return true }
    return text.bytes[span.start..<span.end].contains(where: \.isDigit) && mentionsMinutes(span)
  }
}
