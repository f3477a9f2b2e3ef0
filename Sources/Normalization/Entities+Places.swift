internal import Documents

extension [Entity] {
  /// Those that overlap a span, by binary search: a document may have as many items as entities.
  ///
  /// The entities are sorted and do not overlap each other.
  func overlapping(_ span: TextSpan) -> ArraySlice<Entity> {
    let first = firstIndex { $0.span.end > span.start }
    let end = firstIndex { $0.span.start >= span.end }
    return self[Swift.min(first, end)..<end]
  }

  /// Index of the first entity for which a condition holds that holds for all after it.
  private func firstIndex(_ condition: (Entity) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
