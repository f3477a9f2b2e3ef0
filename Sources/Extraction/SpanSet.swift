internal import Documents

/// Spans that do not overlap, in order.
struct SpanSet {
  private var spans: [TextSpan] = []

  /// Takes a span unless it overlaps one that is there; returns whether it did.
  mutating func insert(_ span: TextSpan) -> Bool {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].end <= span.start { low = middle + 1 } else { high = middle }
    }
    if low < spans.count, spans[low].overlaps(span) { return false }
    spans.insert(span, at: low)
    return true
  }
}
