/// Valid UTF-8 text as bytes.
///
/// Stages scan bytes; a `String` is made only for a value that leaves the program.
@usableFromInline package struct UTF8Text: Hashable, Sendable {
  @usableFromInline package let bytes: [UInt8]

  package init(_ string: String) { bytes = Array(string.utf8) }

  /// - Parameter bytes: Valid UTF-8; the caller guarantees it.
  @inlinable package init(validated bytes: [UInt8]) { self.bytes = bytes }

  package static let empty = UTF8Text(validated: [])

  @inlinable @inline(__always) package var count: Int { bytes.count }
  @inlinable @inline(__always) package var span: TextSpan { TextSpan(0, bytes.count) }

  /// The text of a span, which must lie on character edges.
  package subscript(span: TextSpan) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  package var string: String { String(decoding: bytes, as: UTF8.self) }
}
