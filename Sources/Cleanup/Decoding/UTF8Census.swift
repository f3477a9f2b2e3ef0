/// How much of a file reads as UTF-8.
struct UTF8Census {
  /// Well-formed characters of two bytes and more.
  private(set) var characters = 0
  /// Bytes of no well-formed character.
  private(set) var wrongBytes = 0

  var isValid: Bool { wrongBytes == 0 }

  /// Whether the file is UTF-8 with a few wrong bytes, rather than another charset.
  var isMostlyUTF8: Bool { characters > wrongBytes }

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      var index = 0
      while index < bytes.count {
        index = Self.endOfASCII(bytes, from: index)
        guard index < bytes.count else { return }
        let length = Self.length(at: index, in: bytes)
        if length == 0 { wrongBytes += 1 } else { characters += 1 }
        index += max(1, length)
      }
    }
  }

  /// The next byte that is not ASCII; eight at a time.
  private static func endOfASCII(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var index = start
    while index + 8 <= bytes.count {
      let others = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian & 0x8080_8080_8080_8080
      if others != 0 { return index + others.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }

  /// Length of the well-formed character at a byte that is not ASCII; 0 where there is none (Unicode, table 3-7).
  private static func length(at index: Int, in bytes: UnsafeRawBufferPointer) -> Int {
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    let (length, secondRange): (Int, ClosedRange<UInt8>) =
      switch bytes[index] {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0x80...0x80)
      }
    guard length > 0, secondRange.contains(second), index + length <= bytes.count else { return 0 }
    for tail in index + 1..<index + length where bytes[tail] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
