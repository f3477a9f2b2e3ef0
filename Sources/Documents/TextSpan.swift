/// A half-open range of UTF-8 bytes in a document's clean text.
///
/// Every position inside the program is one of these; code points appear only at the door (`Emission`).
@usableFromInline package struct TextSpan: Hashable, Sendable {
  @usableFromInline package var start: Int
  @usableFromInline package var end: Int

  @inlinable @inline(__always) package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  @inlinable @inline(__always) package var count: Int { end - start }
  @inlinable @inline(__always) package var isEmpty: Bool { end <= start }

  @inlinable @inline(__always) package func contains(_ other: TextSpan) -> Bool {
    start <= other.start && other.end <= end
  }
  @inlinable @inline(__always) package func overlaps(_ other: TextSpan) -> Bool {
    start < other.end && other.start < end
  }
}

extension TextSpan: Comparable {
  /// By start; of two that start together, the longer first.
  @inlinable @inline(__always) package static func < (left: TextSpan, right: TextSpan) -> Bool {
    left.start != right.start ? left.start < right.start : left.end > right.end
  }
}
