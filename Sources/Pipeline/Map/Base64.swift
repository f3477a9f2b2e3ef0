internal import Scanning

/// Base64 (RFC 4648, section 4), with or without its padding.
enum Base64 {
  /// `nil` where the text is none.
  static func decoded(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count / 4 * 3)
    var (bits, count, padding) = (UInt32(0), 0, 0)
    for letter in text.utf8 {
      if letter == 0x3D {
        padding += 1
        continue
      }
      guard padding == 0, let value = Base64Alphabet.value(of: letter) else { return nil }
      bits = bits << 6 | value
      count += 1
      guard count % 4 == 0 else { continue }
      bytes.append(UInt8(bits >> 16 & 0xFF))
      bytes.append(UInt8(bits >> 8 & 0xFF))
      bytes.append(UInt8(bits & 0xFF))
    }
    return completed(bytes, bits: bits, count: count % 4, padding: padding)
  }

  /// Adds the one or two bytes of a last group of two or three letters.
  private static func completed(_ bytes: [UInt8], bits: UInt32, count: Int, padding: Int) -> [UInt8]? {
    guard padding == 0 || padding == (4 - count) % 4 else { return nil }
    switch count {
    case 0: return bytes
    case 2: return bytes + [UInt8(bits >> 4 & 0xFF)]
    case 3: return bytes + [UInt8(bits >> 10 & 0xFF), UInt8(bits >> 2 & 0xFF)]
    default: return nil
    }
  }
}
