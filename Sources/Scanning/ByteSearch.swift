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
  package func firstIndex(of pattern: [UInt8], from offset: Int = 0, to end: Int? = nil) -> Int? {
    guard let first = pattern.first, let start = baseAddress else { return nil }
    return pattern.withUnsafeBufferPointer { pattern in
      var place = offset
      let last = (end ?? count) - pattern.count
      while place <= last {
        guard let found = memchr(start + place, Int32(first), last + 1 - place) else { return nil }
        place = UnsafeRawPointer(found) - UnsafeRawPointer(start)
        if matches(pattern, at: place) { return place }
        place += 1
      }
      return nil
    }
  }

  private func matches(_ pattern: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    var index = 1
    while index < pattern.count {
      if self[place + index] != pattern[index] { return false }
      index += 1
    }
    return true
  }
}
