internal import Scanning

/// The encodings that carry bytes through mail (RFC 2045, 6.7 and 6.8). What is no such encoding is passed over.
enum TransferEncoding {
  static func base64(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var (bytes, bits, count) = ([UInt8](), UInt32(0), 0)
    bytes.reserveCapacity(text.count * 3 / 4)
    for byte in text {
      guard let value = Base64Alphabet.value(of: byte) else { continue }
      bits = bits << 6 | value
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
    return bytes
  }

  /// "=E5" is a byte, "=" at the end of a line joins it to the next.
  static func quotedPrintable(_ text: ArraySlice<UInt8>, inHeader: Bool = false) -> [UInt8] {
    var (bytes, index) = ([UInt8](), text.startIndex)
    bytes.reserveCapacity(text.count)
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      if inHeader, byte == 0x5F {
        bytes.append(0x20)
      } else if byte != 0x3D {
        bytes.append(byte)
      } else if let end = lineEnd(text, index) {
        index = end
      } else if let value = hex(text[index...].prefix(2)) {
        bytes.append(value)
        index += 2
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  /// Behind the line end at an offset, white space before it allowed.
  private static func lineEnd(_ text: ArraySlice<UInt8>, _ start: Int) -> Int? {
    var index = start
    while index < text.endIndex, text[index] == 0x20 || text[index] == 0x09 || text[index] == 0x0D { index += 1 }
    if index == text.endIndex { return index }
    return text[index] == 0x0A ? index + 1 : nil
  }

  private static func hex(_ digits: ArraySlice<UInt8>) -> UInt8? {
    digits.count == 2 ? UInt8(String(decoding: digits, as: UTF8.self), radix: 16) : nil
  }
}
