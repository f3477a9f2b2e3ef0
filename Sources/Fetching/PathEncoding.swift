/// Relative paths as they stand in ids: text where the bytes are valid UTF-8, percent-encoded where they are not, and
/// for `%`, `#` and control characters.
///
/// Different bytes always give different ids, and the bytes can be had back: no file is lost to its name.
///
///     PathEncoding.encoded([0x72, 0xE5, 0x64])   // "r%E5d"
package enum PathEncoding {
  private static let digits = Array("0123456789ABCDEF".utf8)

  package static func encoded(_ path: some Collection<UInt8>) -> String {
    var id: [UInt8] = []
    append(path, to: &id)
    return String(decoding: id, as: UTF8.self)
  }

  static func append(_ path: some Collection<UInt8>, to id: inout [UInt8]) {
    let bytes = Array(path)[...]
    var offset = 0
    while offset < bytes.count {
      let length = UTF8Sequence.length(in: bytes, at: offset)
      let range = offset..<offset + max(1, length)
      if length == 0 || isReserved(bytes[range]) {
        for byte in bytes[range] { id += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
      } else {
        id += bytes[range]
      }
      offset = range.upperBound
    }
  }

  /// The bytes that an id was made of.
  package static func decoded(_ id: String) -> [UInt8] {
    let text = Array(id.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var offset = 0
    while offset < text.count {
      if text[offset] == 0x25, offset + 2 < text.count, let high = value(text[offset + 1]),
        let low = value(text[offset + 2])
      {
        bytes.append(high << 4 | low)
        offset += 3
      } else {
        bytes.append(text[offset])
        offset += 1
      }
    }
    return bytes
  }

  /// `%`, `#`, and the control characters U+0000–U+001F and U+007F–U+009F.
  private static func isReserved(_ character: ArraySlice<UInt8>) -> Bool {
    guard let lead = character.first, let last = character.last else { return false }
    if character.count == 1 { return lead < 0x20 || lead == 0x25 || lead == 0x23 || lead == 0x7F }
    return character.count == 2 && lead == 0xC2 && last < 0xA0
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x37
    default: nil
    }
  }
}
