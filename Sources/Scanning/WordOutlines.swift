package import Documents

/// Which lengths and first letters the words of a list have, in so few bytes that a look at them is nearly free: most
/// words of a text are refused here, without a hash.
///
/// A word may be taken for one of the list that it is not, never the other way. Letter case does not count: only the low five
/// bits of a byte do, which a capital and its small letter share in ASCII and in U+00C0–U+00DE.
package struct WordOutlines: Sendable {
  private var bits: [UInt64]
  private let shift: UInt32

  /// - Parameter words: Lower case, UTF-8.
  package init(of words: some Collection<[UInt8]>) {
    var size = 1024
    while size < words.count * 16, size < 1 << 16 { size *= 2 }
    bits = [UInt64](repeating: 0, count: size / 64)
    shift = UInt32(32 - size.trailingZeroBitCount)
    for word in words where !word.isEmpty {
      let place = place(word[0], word.count > 1 ? word[1] : 0, word.count)
      bits[place / 64] |= 1 << UInt64(place % 64)
    }
  }

  /// Whether the list may hold a word. A letter beyond U+00FF may have a lower case that looks another; one whose lower
  /// case has another length (İ) is of no word that is listed.
  ///
  /// - Parameters:
  ///   - second: 0 in a word of one byte.
  ///   - count: Length of the word in bytes.
  @inline(__always)
  package func mayHold(_ first: UInt8, _ second: UInt8, count: Int) -> Bool {
    if first >= 0xC4 || second >= 0xC4 { return true }
    let place = place(first, second, count)
    return bits[place / 64] & 1 << UInt64(place % 64) != 0
  }

  /// Whether the list may hold `bytes[start..<end]`; an empty word it never does.
  @inline(__always)
  package func mayHold(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard start < end else { return false }
    return mayHold(bytes[start], start + 1 < end ? bytes[start + 1] : 0, count: end - start)
  }

  @inline(__always)
  package func mayHold(_ word: TextSpan, in text: UTF8Text) -> Bool { mayHold(text.bytes, word.start, word.end) }

  /// By Knuth's multiplicative hash.
  @inline(__always)
  private func place(_ first: UInt8, _ second: UInt8, _ count: Int) -> Int {
    let outline = UInt32(first & 0x1F) << 11 ^ UInt32(second & 0x1F) << 6 ^ UInt32(truncatingIfNeeded: count)
    return Int((outline &* 0x9E37_79B1) >> shift)
  }
}
