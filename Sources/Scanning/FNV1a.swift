/// The FNV-1a hash, 64 bit (Fowler, Noll and Vo), byte by byte. Not safe against chosen input.
@usableFromInline package struct FNV1a {
  @usableFromInline package var value: UInt64 = 0xcbf2_9ce4_8422_2325

  @inlinable @inline(__always) package init() {}

  @inlinable @inline(__always) package mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  @inlinable package static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = FNV1a()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }
}
