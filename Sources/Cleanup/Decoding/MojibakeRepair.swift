/// Undoes "Ã¥" and "ÃƒÂ¥": UTF-8 that was once read as windows-1252 and written as UTF-8 again.
///
/// A run of such characters is repaired only where all of it reads as UTF-8 again and gives nothing but letters of
/// Swedish and marks of its typography, and at least one letter in a word: "mÃ¥ste", never a quoted "Ã¥" alone.
struct MojibakeRepair {
  private let bytes: [UInt8]
  private var index = 0
  private var repaired: [UInt8] = []
  private var count = 0

  /// - Returns: `nil` where there is nothing to repair.
  static func repair(_ bytes: [UInt8]) -> [UInt8]? {
    var text = bytes
    var repairs = 0
    for _ in 0..<3 {
      var pass = MojibakeRepair(bytes: text)
      pass.run()
      if pass.count == 0 { break }
      repairs += pass.count
      text = pass.repaired
    }
    return repairs > 0 ? text : nil
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() {
    repaired.reserveCapacity(bytes.count)
    while index < bytes.count {
      if bytes[index] < 0xC2 {
        repaired.append(bytes[index])
        index += 1
      } else {
        takeRun()
      }
    }
  }

  /// A run of characters beyond ASCII.
  private mutating func takeRun() {
    let start = index
    while index < bytes.count, bytes[index] >= 0x80 { index += 1 }
    let run = bytes[start..<index]
    if let original = Self.original(of: run), isInWord(start, index) || !Self.holdsLetter(original) {
      repaired += original
      count += 1
    } else {
      repaired += run
    }
  }

  private func isInWord(_ start: Int, _ end: Int) -> Bool {
    (start > 0 && (bytes[start - 1] | 0x20) &- 0x61 < 26) || (end < bytes.count && (bytes[end] | 0x20) &- 0x61 < 26)
  }

  /// The run's characters as bytes of windows-1252, where these are UTF-8 of expected characters only.
  private static func original(of run: ArraySlice<UInt8>) -> [UInt8]? {
    var original: [UInt8] = []
    for scalar in String(decoding: run, as: UTF8.self).unicodeScalars {
      guard let byte = byte(of: scalar.value) else { return nil }
      original.append(byte)
    }
    guard let text = String(validating: original, as: UTF8.self), text.unicodeScalars.allSatisfy(isExpected) else {
      return nil
    }
    return original
  }

  private static func byte(of scalar: UInt32) -> UInt8? {
    if scalar < 0x100 { return UInt8(scalar) }
    return Windows1252.scalars.firstIndex(of: scalar).map { UInt8(0x80 + $0) }
  }

  private static func isExpected(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xC0...0xFF: scalar.value != 0xD7 && scalar.value != 0xF7
    case 0xA0, 0xA7, 0xAB, 0xBB, 0xB0, 0xB4, 0xBD: true
    case 0x2013, 0x2014, 0x2018...0x201E, 0x2022, 0x2026, 0x20AC: true
    // What a second pass repairs.
    case 0x192, 0x201A, 0x2020, 0x2021, 0x160, 0x161, 0x2030, 0x152, 0x153, 0x178, 0xA1...0xBF: true
    default: false
    }
  }

  private static func holdsLetter(_ utf8: [UInt8]) -> Bool { utf8.contains(0xC3) }
}
