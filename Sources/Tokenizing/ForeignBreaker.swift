internal import CICU
internal import Documents

/// ICU's word breaks for scripts that the scanner does not read itself. One for each worker.
final class ForeignBreaker {
  /// `nil` until the first text that needs it; most never do.
  private var breaker: OpaquePointer?
  private var ends: [Int32] = []
  private var statuses: [Int32] = []

  deinit {
    if let breaker { icu_breaker_close(breaker) }
  }

  /// Calls `body` with start, end and kind of each segment of `bytes[start..<end]`, which must be valid UTF-8.
  func forEachSegment(
    of bytes: [UInt8], from start: Int, to end: Int, _ body: (Int, Int, Token.Kind) -> Void
  ) {
    let count = segment(bytes, start, end)
    var segmentStart = start
    for index in 0..<count {
      let segmentEnd = min(start + Int(ends[index]), end)
      if segmentEnd > segmentStart { body(segmentStart, segmentEnd, Self.kind(statuses[index])) }
      segmentStart = max(segmentStart, segmentEnd)
    }
    if segmentStart < end { body(segmentStart, end, .word) }
  }

  /// - Returns: The number of segments; 0 where ICU fails, so that the text stays one word.
  private func segment(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var error: Int32 = 0
    if breaker == nil { breaker = icu_breaker_open(Int32(ICU_WORDS), "sv", &error) }
    guard let breaker else { return 0 }
    let length = end - start
    if ends.count < length {
      ends = Array(repeating: 0, count: length)
      statuses = Array(repeating: 0, count: length)
    }
    let count = bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map {
        icu_breaker_ends(breaker, $0 + start, Int64(length), &ends, &statuses, Int64(length), &error)
      } ?? 0
    }
    return max(0, Int(count))
  }

  /// ICU's rule status: 100–199 number, 200 and up letters, ideographs.
  private static func kind(_ status: Int32) -> Token.Kind {
    status >= 200 ? .word : status >= 100 ? .number : .symbol
  }
}
