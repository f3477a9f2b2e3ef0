/// A string as JSON writes it, without its quotes. Escaped are controls (C0, DEL, C1), quotes and backslashes, and U+2028
/// and U+2029, which readers take for line ends as they do U+0085.
struct JSONString {
  /// Bytes that one byte becomes at most: `\u001f`.
  static let longestEscape = 6

  private let utf8: UnsafeBufferPointer<UInt8>

  /// - Parameter utf8: Valid UTF-8.
  init(_ utf8: UnsafeBufferPointer<UInt8>) { self.utf8 = utf8 }

  /// Writes from `place` on until `limit`, or one character beyond.
  func write(from place: inout Int, to limit: Int, into bytes: inout OpenBytes) {
    guard let base = utf8.baseAddress else { return }
    while place < limit {
      let start = place
      skipPlain(&place, limit)
      bytes.append(base + start, place - start)
      guard place < limit else { return }
      let length = escapeLength(place)
      if length == 0 { bytes.append(utf8[place]) } else { appendEscape(place, to: &bytes) }
      place += max(1, length)
    }
  }

  /// Eight bytes at a time.
  @inline(__always)
  private func skipPlain(_ place: inout Int, _ limit: Int) {
    let raw = UnsafeRawBufferPointer(utf8)
    while place + 8 <= limit, Self.arePlain(raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)) { place += 8 }
    while place < limit, Self.isPlain(utf8[place]) { place += 1 }
  }

  /// Whether a byte starts no character that may need an escape.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte != 0x7F && byte != 0xC2 && byte != 0xE2
  }

  /// Whether all bytes of a word are plain, by bits (Henry S. Warren, "Hacker's Delight", section 6-1).
  @inline(__always)
  private static func arePlain(_ word: UInt64) -> Bool {
    let controls = (word &- 0x2020_2020_2020_2020) & ~word
    let others =
      zeros(word ^ 0x2222_2222_2222_2222) | zeros(word ^ 0x5C5C_5C5C_5C5C_5C5C)
      | zeros(word ^ 0x7F7F_7F7F_7F7F_7F7F) | zeros(word ^ 0xC2C2_C2C2_C2C2_C2C2) | zeros(word ^ 0xE2E2_E2E2_E2E2_E2E2)
    return (controls | others) & 0x8080_8080_8080_8080 == 0
  }

  /// The high bit of each byte that is 0; those of other bytes only above such a one.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- 0x0101_0101_0101_0101) & ~word }

  /// Length of the character at a place where it must be escaped, else 0.
  private func escapeLength(_ place: Int) -> Int {
    switch utf8[place] {
    case 0xC2: place + 1 < utf8.count && utf8[place + 1] < 0xA0 ? 2 : 0
    case 0xE2: place + 2 < utf8.count && utf8[place + 1] == 0x80 && utf8[place + 2] & 0xFE == 0xA8 ? 3 : 0
    default: 1
    }
  }

  private func appendEscape(_ place: Int, to bytes: inout OpenBytes) {
    switch utf8[place] {
    case 0x22: bytes.append("\\\"")
    case 0x5C: bytes.append("\\\\")
    case 0x0A: bytes.append("\\n")
    case 0x0D: bytes.append("\\r")
    case 0x09: bytes.append("\\t")
    case 0xC2: appendUnicodeEscape(utf8[place + 1], to: &bytes)
    case 0xE2: bytes.append(utf8[place + 2] == 0xA8 ? "\\u2028" : "\\u2029")
    case let control: appendUnicodeEscape(control, to: &bytes)
    }
  }

  /// `\u00XX` for a control character.
  private func appendUnicodeEscape(_ control: UInt8, to bytes: inout OpenBytes) {
    bytes.append("\\u00")
    for nibble in [control >> 4, control & 0x0F] { bytes.append(nibble < 10 ? 0x30 + nibble : 0x57 + nibble) }
  }
}
