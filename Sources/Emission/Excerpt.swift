internal import Documents

/// Some segments of a document's text as a text of their own, with spans moved over.
struct Excerpt {
  let text: UTF8Text
  private let document: NormalizedDocument
  private let segments: [TextSpan]
  /// How far each segment moves to the left.
  private let shifts: [Int]

  /// - Parameter segments: Sorted, not overlapping; joined by one line feed.
  init(of document: NormalizedDocument, segments: [TextSpan]) {
    self.document = document
    self.segments = segments
    if segments.count == 1, segments[0] == document.text.span {
      text = document.text
      shifts = [0]
      return
    }
    var bytes: [UInt8] = []
    var shifts: [Int] = []
    for segment in segments {
      if !bytes.isEmpty { bytes.append(0x0A) }
      shifts.append(segment.start - bytes.count)
      bytes += document.text.bytes[segment.start..<segment.end]
    }
    text = UTF8Text(validated: bytes)
    self.shifts = shifts
  }

  static func withoutLineFeeds(_ span: TextSpan, in text: UTF8Text) -> TextSpan {
    var (start, end) = (span.start, span.end)
    while start < end, text.bytes[start] == 0x0A { start += 1 }
    while end > start, text.bytes[end - 1] == 0x0A { end -= 1 }
    return TextSpan(start, end)
  }

  func entities(_ entities: [Entity]) -> [Entity] {
    entities.compactMap { entity in
      moved(entity.span).map {
        Entity(kind: entity.kind, span: $0, value: entity.value, reason: entity.reason, details: entity.details)
      }
    }
  }

  func parts(_ parts: [PartSection]) -> [PartSection] {
    parts.compactMap { part in
      guard let heading = moved(part.heading) else { return nil }
      return PartSection(
        role: part.role, heading: heading, body: moved(part.body) ?? TextSpan(heading.end, heading.end))
    }
  }

  /// The terms of the tokens inside the segments, and of a title.
  func terms(title: String?) -> RecordTerms {
    var words: [UInt8] = []
    words.reserveCapacity(text.count)
    for token in document.tokenized.tokens where token.kind != .punctuation && moved(token.span) != nil {
      if !words.isEmpty { words.append(0x20) }
      words += document.tokenized.pool[token.stem.start..<token.stem.end]
    }
    let expanded = document.tokenized.expansions.filter { moved($0.span) != nil }.map(\.stem).joined(separator: " ")
    return RecordTerms(title: [], text: words, expanded: Array(expanded.utf8))
  }

  /// A span of the document's text in this one; `nil` where it is not wholly inside a segment.
  private func moved(_ span: TextSpan) -> TextSpan? {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].end < span.end { low = middle + 1 } else { high = middle }
    }
    guard low < segments.count, segments[low].start <= span.start else { return nil }
    return TextSpan(span.start - shifts[low], span.end - shifts[low])
  }
}
