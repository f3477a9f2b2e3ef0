/// The 32 characters that windows-1252 has where ISO 8859-1 has control characters.
enum Windows1252 {
  /// Code points of bytes 0x80–0x9F (WHATWG Encoding Standard, index windows-1252: unassigned bytes stay controls).
  static let scalars: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
    0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// The same as UTF-8; unassigned bytes are U+FFFD.
  static let utf8: [[UInt8]] = scalars.map { scalar in
    let character = Unicode.Scalar(scalar >= 0x80 && scalar < 0xA0 ? 0xFFFD : scalar) ?? "\u{FFFD}"
    return Array(String(Character(character)).utf8)
  }
}
