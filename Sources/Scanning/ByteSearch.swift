internal import Glibc

extension [UInt8] {
  /// The first place of a pattern at or after an offset and before `end`; `nil` where there is none. An empty pattern is
  /// found nowhere.
  ///
  /// The standard library's `firstRange(of:)` is generic code that is not specialized across modules: it took half the
  /// time of a document.
  package func firstIndex(of pattern: [UInt8], from offset: Int = 0, to end: Int? = nil) -> Int? {
    guard let first = pattern.first, (end ?? count) - offset >= pattern.count else { return nil }
    return withUnsafeBufferPointer { text in
      pattern.withUnsafeBufferPointer { pattern in
        var place = offset
        let last = (end ?? text.count) - pattern.count
        while place <= last, let start = text.baseAddress {
          guard let found = memchr(start + place, Int32(first), last + 1 - place) else { return nil }
          place = UnsafeRawPointer(found) - UnsafeRawPointer(start)
          if Self.matches(pattern, at: place, in: text) { return place }
          place += 1
        }
        return nil
      }
    }
  }

  private static func matches(
    _ pattern: UnsafeBufferPointer<UInt8>, at place: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var index = 1
    while index < pattern.count {
      if text[place + index] != pattern[index] { return false }
      index += 1
    }
    return true
  }

  package func hasPrefix(_ pattern: [UInt8]) -> Bool { matches(pattern, at: 0) }
  package func hasSuffix(_ pattern: [UInt8]) -> Bool { matches(pattern, at: count - pattern.count) }

  private func matches(_ pattern: [UInt8], at place: Int) -> Bool {
    guard place >= 0, place + pattern.count <= count else { return false }
    for index in pattern.indices where self[place + index] != pattern[index] { return false }
    return true
  }
}
