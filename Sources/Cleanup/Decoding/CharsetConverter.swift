internal import CICU

/// Conversion of other charsets to UTF-8, by ICU.
enum CharsetConverter {
  /// - Returns: Valid UTF-8 with U+FFFD for wrong bytes; `nil` where ICU has no such converter.
  static func utf8(_ bytes: ArraySlice<UInt8>, from charset: Charset) -> [UInt8]? {
    if charset == .windows1252 { return windows1252(bytes) }
    var capacity = bytes.count * 2 + 16
    while true {
      var length = 0
      let converted = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        length = bytes.withUnsafeBufferPointer {
          Int(icu_to_utf8(charset.converter, $0.baseAddress, Int64($0.count), buffer.baseAddress, Int64(buffer.count)))
        }
        count = max(0, min(length, buffer.count))
      }
      if length < 0 { return nil }
      if length <= capacity { return converted }
      capacity = length
    }
  }

  /// The web's reading of latin1, which ICU's own does not have.
  private static func windows1252(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      switch byte {
      case 0..<0x80: text.append(byte)
      case 0x80..<0xA0: text += Windows1252.utf8[Int(byte) - 0x80]
      default:
        text.append(0xC0 | byte >> 6)
        text.append(0x80 | byte & 0x3F)
      }
    }
    return text
  }

  /// The charset that ICU's statistics find in the first 8 kB; `nil` below a confidence of 10 of 100,
  /// and for UTF-16 and UTF-32, which are known by their zeros.
  static func detected(in bytes: [UInt8]) -> Charset? {
    var name = [CChar](repeating: 0, count: 64)
    let confidence = bytes.withUnsafeBufferPointer {
      icu_detect_charset($0.baseAddress, Int64(min($0.count, 8192)), &name, Int64(name.count))
    }
    guard confidence >= 10 else { return nil }
    let label = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    if label.hasPrefix("UTF-") { return nil }
    return Charset.legacy(label: label) ?? Charset(name: label, converter: label)
  }
}
