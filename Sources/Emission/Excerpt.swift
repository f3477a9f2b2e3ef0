internal import Documents
internal import Scanning
internal import Tokenizing

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
    if segments == [document.text.span] {
      text = document.text
      shifts = [0]
      return
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(segments.reduce(0) { $0 + $1.count + 1 })
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

  /// The document's entities that lie wholly inside a segment.
  func entities() -> [Entity] {
    var found: [Entity] = []
    for (segment, shift) in zip(segments, shifts) {
      for entity in document.entities[indices(in: segment, of: document.entities, at: \.span.start)]
      where entity.span.end <= segment.end {
        found.append(
          Entity(
            kind: entity.kind, span: TextSpan(entity.span.start - shift, entity.span.end - shift), value: entity.value,
            reason: entity.reason, details: entity.details))
      }
    }
    return found
  }

  /// The pages of the first and the last block.
  func pages() -> ClosedRange<Int>? {
    let blocks = document.structured.clean.blocks
    let pages = segments.flatMap { segment in
      blocks[indices(in: segment, of: blocks, at: \.span.start)].lazy.compactMap(\.page)
    }
    guard let first = pages.min(), let last = pages.max() else { return nil }
    return first...last
  }

  func parts(_ parts: [PartSection]) -> [PartSection] {
    parts.compactMap { part in
      guard let heading = moved(part.heading) else { return nil }
      return PartSection(
        role: part.role, heading: heading, body: moved(part.body) ?? TextSpan(heading.end, heading.end))
    }
  }

  func footnoteMarks() -> [TextSpan] {
    let blocks = document.structured.clean.blocks
    var marks: [TextSpan] = []
    for (segment, shift) in zip(segments, shifts) {
      // An item may begin within a block.
      let first = blocks.count(ofFirst: { $0.span.end <= segment.start })
      for block in blocks[first...].prefix(while: { $0.span.start < segment.end }) where !block.footnoteMarks.isEmpty {
        let inside = block.footnoteMarks.filter(segment.contains)
        marks += inside.map { TextSpan($0.start - shift, $0.end - shift) }
      }
    }
    return marks
  }

  /// The terms of the tokens inside the segments.
  func terms(title: [UInt8]) -> RecordTerms {
    let terms = IndexTerms(of: document.tokenized)
    var (words, expanded): ([UInt8], [UInt8]) = ([], [])
    words.reserveCapacity(text.count)
    for segment in segments {
      terms.appendStems(in: segment, to: &words)
      terms.appendExpansions(in: segment, to: &expanded)
    }
    return RecordTerms(title: title, text: words, expanded: expanded)
  }

  /// Which of some things, sorted by start, start inside a segment.
  private func indices<Thing>(in segment: TextSpan, of things: [Thing], at start: (Thing) -> Int) -> Range<Int> {
    let first = things.count(ofFirst: { start($0) < segment.start })
    let end = things.count(ofFirst: { start($0) < segment.end })
    return first..<max(first, end)
  }

  /// A span of the document's text in this one; `nil` where it is not wholly inside a segment.
  private func moved(_ span: TextSpan) -> TextSpan? {
    let index = segments.count(ofFirst: { $0.end < span.end })
    guard index < segments.count, segments[index].start <= span.start else { return nil }
    return TextSpan(span.start - shifts[index], span.end - shifts[index])
  }
}
