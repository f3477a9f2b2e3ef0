internal import Documents
internal import Lexicons
internal import Scanning

/// `&aring;`, `&#229;`, `&#xE5;` as HTML 5 reads them: without semicolon where old pages lack it, and 128–159 as
/// windows-1252.
enum CharacterReference {
  private struct Named: Sendable {
    let utf8: CharacterBytes
    let mayLackSemicolon: Bool
  }

  /// By FNV-1a of the name: letter case counts.
  private static let named = NameTable<Named>(
    Lexicons.characterReferences.rows.map { row in
      let scalars = row[1].split(separator: " ").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
      let utf8 = scalars.flatMap { Array(String(Character($0)).utf8) }
      return (FNV1a.hash(row[0].utf8), Named(utf8: CharacterBytes(utf8), mayLackSemicolon: row[2] == "bare"))
    })

  private static let longestName = 32

  /// The reference at an `&`, as UTF-8, and its length; `nil` where the `&` is just that.
  static func decode(_ text: UTF8Text, at offset: Int) -> (utf8: CharacterBytes, length: Int)? {
    text.byte(at: offset + 1) == 0x23 ? numeric(text, at: offset) : named(text, at: offset)
  }

  /// A value with all its references decoded.
  static func decoded(_ span: TextSpan, in text: UTF8Text) -> [UInt8] {
    guard text.firstIndex(of: 0x26, from: span.start, to: span.end) != nil else {
      return Array(text.bytes[span.start..<span.end])
    }
    var utf8: [UInt8] = []
    var offset = span.start
    while offset < span.end {
      if text.bytes[offset] == 0x26, let (decoded, length) = decode(text, at: offset), offset + length <= span.end {
        decoded.append(to: &utf8)
        offset += length
      } else {
        utf8.append(text.bytes[offset])
        offset += 1
      }
    }
    return utf8
  }

  private static func numeric(_ text: UTF8Text, at offset: Int) -> (utf8: CharacterBytes, length: Int)? {
    let isHexadecimal = text.byte(at: offset + 2) | 0x20 == 0x78
    let start = offset + (isHexadecimal ? 3 : 2)
    var (end, value) = (start, UInt32(0))
    while let digit = digit(text.byte(at: end), isHexadecimal: isHexadecimal) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      end += 1
    }
    guard end > start else { return nil }
    if text.byte(at: end) == 0x3B { end += 1 }
    return (utf8(of: value), end - offset)
  }

  private static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
    if byte.isDigit { return UInt32(byte - 0x30) }
    let lower = byte | 0x20
    return isHexadecimal && (0x61...0x66).contains(lower) ? UInt32(lower - 0x61 + 10) : nil
  }

  private static func utf8(of value: UInt32) -> CharacterBytes {
    if (0x80..<0xA0).contains(value) { return CharacterBytes(Windows1252.utf8[Int(value) - 0x80]) }
    let isText = value >= 0x20 || value == 0x09 || value == 0x0A
    guard value != 0, let scalar = Unicode.Scalar(value) else { return CharacterBytes("\u{FFFD}" as Unicode.Scalar) }
    return CharacterBytes(isText ? scalar : " ")
  }

  /// With its semicolon the whole name counts; without one the longest old name that starts it.
  private static func named(_ text: UTF8Text, at offset: Int) -> (utf8: CharacterBytes, length: Int)? {
    let (end, hash) = name(text, at: offset)
    if text.byte(at: end) == 0x3B, let found = named[hash] { return (found.utf8, end + 1 - offset) }
    return namedWithoutEnd(text, at: offset, before: end)
  }

  /// Where the name behind an `&` ends, and its hash.
  private static func name(_ text: UTF8Text, at offset: Int) -> (end: Int, hash: UInt64) {
    text.bytes.withUnsafeBufferPointer { bytes in
      let limit = min(bytes.count, offset + 1 + longestName)
      var end = offset + 1
      var hash = FNV1a()
      while end < limit, isNamePart(bytes[end]) {
        hash.add(bytes[end])
        end += 1
      }
      return (end, hash.value)
    }
  }

  private static func namedWithoutEnd(_ text: UTF8Text, at offset: Int, before end: Int)
    -> (utf8: CharacterBytes, length: Int)?
  {
    var longest: (utf8: CharacterBytes, length: Int)?
    var hash = FNV1a()
    for place in offset + 1..<end {
      hash.add(text.bytes[place])
      if let found = named[hash.value], found.mayLackSemicolon { longest = (found.utf8, place + 1 - offset) }
    }
    return longest
  }

  private static func isNamePart(_ byte: UInt8) -> Bool { byte.isLetterASCII || byte.isDigit }
}
