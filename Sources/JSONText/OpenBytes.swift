/// The free end of an array of bytes, to write at. There must be room for all that is written.
struct OpenBytes {
  private let start: UnsafeMutablePointer<UInt8>
  private(set) var count = 0

  init(_ start: UnsafeMutablePointer<UInt8>) { self.start = start }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    start[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func append(_ word: StaticString) {
    append(word.utf8Start, word.utf8CodeUnitCount)
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafePointer<UInt8>, _ length: Int) {
    (start + count).update(from: bytes, count: length)
    count += length
  }
}

extension [UInt8] {
  /// Looks at the array's storage once for all that is written, not for each byte.
  ///
  /// - Parameter most: Bytes that `body` writes at most.
  @inline(__always)
  mutating func extend(by most: Int, _ body: (inout OpenBytes) -> Void) {
    append(addingCapacity: most) { (span: inout OutputSpan<UInt8>) in
      span.withUnsafeMutableBufferPointer { buffer, count in
        guard let base = buffer.baseAddress else { return }
        var open = OpenBytes(base + count)
        body(&open)
        precondition(open.count <= most)
        count += open.count
      }
    }
  }
}
