/// A half-open range of UTF-8 bytes in a document's clean text.
///
/// Every position inside the program is one of these; code points appear only at the door (`Emission`). Kept in 32 bits,
/// since a document has thousands.
@usableFromInline package struct TextSpan: Hashable, Sendable {
  /// Bytes of the longest text that is read: what is made of it, such as the terms of its words, has room too.
  package static let longestText = 700_000_000

  @usableFromInline var first: Int32
  @usableFromInline var limit: Int32

  @inlinable @inline(__always) package init(_ start: Int, _ end: Int) {
    first = Int32(start)
    limit = Int32(end)
  }

  @inlinable @inline(__always) package var start: Int {
    get { Int(first) }
    set { first = Int32(newValue) }
  }

  @inlinable @inline(__always) package var end: Int {
    get { Int(limit) }
    set { limit = Int32(newValue) }
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
    left.first != right.first ? left.first < right.first : left.limit > right.limit
  }
}
