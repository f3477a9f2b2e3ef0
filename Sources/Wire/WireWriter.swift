/// Writes values for another process of the same program: numbers as LEB128 with the sign in the lowest bit, texts and
/// lists after their length. No names and no versions, since both ends are the same build.
@usableFromInline package struct WireWriter {
  @usableFromInline package internal(set) var bytes: [UInt8] = []

  @inlinable package init(reserving capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  @inlinable package mutating func write(_ number: Int) {
    var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  @inlinable package mutating func write(_ data: [UInt8]) {
    write(data.count)
    bytes += data
  }

  @inlinable package mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes += text.utf8
  }

  @inlinable package mutating func write(_ text: String?) {
    write(text == nil ? 0 : 1)
    if let text { write(text) }
  }

  @inlinable package mutating func write(_ range: Range<Int>) {
    write(range.lowerBound)
    write(range.count)
  }

  /// An absent range has the length -1.
  @inlinable package mutating func write(_ range: Range<Int>?) {
    guard let range else { return write(-1) }
    write(range.count)
    write(range.lowerBound)
  }

  @inlinable package mutating func write<Elements: Collection>(
    _ list: Elements, _ body: (inout WireWriter, Elements.Element) -> Void
  ) {
    write(list.count)
    for element in list { body(&self, element) }
  }
}
