internal import Glibc

extension [UInt8] {
  /// The first place of a pattern at or after an offset and before `end`; `nil` where there is none. An empty pattern is
  /// found nowhere.
  ///
  /// The standard library's `firstRange(of:)` is generic code that is not specialized across modules: it took half the
  /// time of a document.
  package func firstIndex(of pattern: [UInt8], from offset: Int = 0, to end: Int? = nil) -> Int? {
    withUnsafeBufferPointer { $0.firstIndex(of: pattern, from: offset, to: end) }
  }

  package func hasPrefix(_ pattern: [UInt8]) -> Bool { matches(pattern, at: 0) }
  package func hasSuffix(_ pattern: [UInt8]) -> Bool { matches(pattern, at: count - pattern.count) }

  private func matches(_ pattern: [UInt8], at place: Int) -> Bool {
    guard place >= 0, place + pattern.count <= count else { return false }
    for index in pattern.indices where self[place + index] != pattern[index] { return false }
    return true
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// As of an array of bytes.
  ///
  /// Goes from one place of the pattern's rarest byte to the next: the first byte is often one of the commonest.
  package func firstIndex(of pattern: [UInt8], from offset: Int = 0, to end: Int? = nil) -> Int? {
    guard let start = baseAddress, let rarest = ByteFrequency.rarest(of: pattern) else { return nil }
    let last = (end ?? count) - pattern.count
    var place = offset
    while place <= last {
      guard let found = memchr(start + place + rarest, Int32(pattern[rarest]), last + 1 - place) else { return nil }
      place = UnsafeRawPointer(found) - UnsafeRawPointer(start) - rarest
      if start[place] == pattern[0], memcmp(start + place, pattern, pattern.count) == 0 { return place }
      place += 1
    }
    return nil
  }
}
