package import Documents
internal import Scanning

/// Turns UTF-8 byte offsets of a text into code point offsets, in any order, at a cost that does not grow with the text.
///
///     CodePointOffsets(UTF8Text("§ 12 åäö")).codePoints(before: 6)   // 5
package struct CodePointOffsets {
  /// Bytes between two remembered counts.
  private static let spacing = 64

  private let text: UTF8Text
  /// Code points before every `spacing`-th byte.
  private let checkpoints: [Int]

  package init(_ text: UTF8Text) {
    self.text = text
    checkpoints = text.bytes.withUnsafeBufferPointer { bytes in
      var counts: [Int] = []
      counts.reserveCapacity(bytes.count / Self.spacing + 2)
      var total = 0
      for start in stride(from: 0, to: bytes.count, by: Self.spacing) {
        counts.append(total)
        total += Self.count(UnsafeBufferPointer(rebasing: bytes[start..<min(start + Self.spacing, bytes.count)]))
      }
      counts.append(total)
      return counts
    }
  }

  /// - Parameter offset: Clamped to the text.
  package func codePoints(before offset: Int) -> Int {
    let offset = min(max(offset, 0), text.count)
    let block = offset / Self.spacing
    return checkpoints[block] + Self.count(text, TextSpan(block * Self.spacing, offset))
  }

  /// The number of code points in a span.
  package static func count(_ text: UTF8Text, _ span: TextSpan) -> Int {
    text.bytes.withUnsafeBufferPointer { bytes in
      count(UnsafeBufferPointer(rebasing: bytes[span.start..<max(span.start, span.end)]))
    }
  }

  /// The bytes that continue no code point.
  private static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.countBytes { $0 & 0xC0 != 0x80 }
  }
}
