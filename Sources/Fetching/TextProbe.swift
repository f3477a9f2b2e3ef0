internal import Scanning

/// A look at the start of a file: whether it is text, and its ASCII characters.
struct TextProbe {
  /// Of a hundred bytes, so many may be control characters: damaged text has some, other data has 10 and more.
  private static let mostControls = 4

  /// One byte a character; what is not ASCII is 0x80.
  let ascii: [UInt8]
  let isText: Bool

  init(of bytes: ArraySlice<UInt8>) {
    let start = Array(bytes)
    let layout = Self.layout(of: start)
    ascii = Self.characters(of: start, layout)
    let controls = Self.controls(in: ascii)
    isText = controls * 100 <= ascii.count * Self.mostControls || controls < 3
  }

  private static func controls(in ascii: [UInt8]) -> Int {
    ascii.withUnsafeBufferPointer { ascii in
      ascii.countBytes { ($0 < 0x20 || $0 == 0x7F) && !isTextControl($0) }
    }
  }

  private typealias Layout = (width: Int, low: Int)

  /// Width of a character in bytes, and which of these holds ASCII.
  private static func layout(of bytes: [UInt8]) -> Layout {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (4, 0) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (4, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (2, 0) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (2, 1) }
    return unmarkedLayout(of: bytes)
  }

  /// UTF-16 without a mark: in Swedish nearly every second byte is 0, and the others nearly never.
  private static func unmarkedLayout(of bytes: [UInt8]) -> Layout {
    guard bytes.firstIndex(of: [0]) != nil else { return (1, 0) }
    var zeros = [0, 0]
    for (index, byte) in bytes.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    let half = bytes.count / 2
    guard half > 1 else { return (1, 0) }
    if zeros[1] * 10 >= half * 7, zeros[0] * 10 < half { return (2, 0) }
    if zeros[0] * 10 >= half * 7, zeros[1] * 10 < half { return (2, 1) }
    return (1, 0)
  }

  private static func characters(of bytes: [UInt8], _ layout: Layout) -> [UInt8] {
    if layout.width == 1 { return singleBytes(bytes) }
    return stride(from: 0, to: bytes.count - bytes.count % layout.width, by: layout.width).map { place in
      let others = bytes[place..<place + layout.width].enumerated().contains { $0 != layout.low && $1 != 0 }
      return others ? 0x80 : min(bytes[place + layout.low], 0x80)
    }
  }

  private static func singleBytes(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: bytes.count) { ascii, count in
      bytes.withUnsafeBufferPointer { bytes in
        for index in bytes.indices { ascii[index] = min(bytes[index], 0x80) }
      }
      count = bytes.count
    }
  }

  /// Tab, line feed, vertical tab, form feed, carriage return; DOS end of file; escape.
  private static func isTextControl(_ byte: UInt8) -> Bool {
    (0x09...0x0D).contains(byte) || byte == 0x1A || byte == 0x1B
  }
}
