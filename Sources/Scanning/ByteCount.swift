extension UnsafeBufferPointer<UInt8> {
  /// How many bytes are of a kind.
  ///
  /// Written so that the compiler takes many at once, where telling the kind needs no branch: the count is as wide as what
  /// is counted, thus part by part, and the loop has no trap.
  @inlinable @inline(__always)
  package func countBytes(where isCounted: (UInt8) -> Bool) -> Int {
    guard var place = baseAddress else { return 0 }
    var (total, left) = (0, count)
    while left > 0 {
      let length = Swift.min(left, 255)
      var (part, index) = (UInt8(0), 0)
      while index < length {
        part &+= isCounted(place[index]) ? 1 : 0
        index &+= 1
      }
      total += Int(part)
      place += length
      left -= length
    }
    return total
  }
}
