/// The free end of an array of bytes, to write at.
struct OpenBytes {
  private let start: UnsafeMutablePointer<UInt8>
  private let capacity: Int
  private(set) var count = 0

  /// - Parameter capacity: Bytes for which there is room; to write more is a fault of the program and ends it.
  init(_ start: UnsafeMutablePointer<UInt8>, capacity: Int) {
    self.start = start
    self.capacity = capacity
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    precondition(count < capacity)
    start[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func append(_ word: StaticString) {
    append(word.utf8Start, word.utf8CodeUnitCount)
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafePointer<UInt8>, _ length: Int) {
    precondition(length <= capacity - count)
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
        guard let base = buffer.baseAddress else { preconditionFailure("no room for \(most) bytes") }
        var open = OpenBytes(base + count, capacity: buffer.count - count)
        body(&open)
        count += open.count
      }
    }
  }
}
