/// The UTF-8 of what a reference stands for: up to eight bytes, without memory of their own.
struct CharacterBytes: Sendable {
  /// The first byte is the lowest.
  private var bits: UInt64 = 0
  private var count = 0

  /// - Parameter utf8: One or two characters; no reference of HTML 5 has more.
  init(_ utf8: some Sequence<UInt8>) {
    for byte in utf8.prefix(8) {
      bits |= UInt64(byte) << (8 * UInt64(count))
      count += 1
    }
  }

  init(_ scalar: Unicode.Scalar) { self.init(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter) }

  var first: UInt8 { UInt8(truncatingIfNeeded: bits) }

  var isNoBreakSpace: Bool { count == 2 && bits == 0xA0C2 }

  func append(to utf8: inout [UInt8]) {
    var rest = bits
    for _ in 0..<count {
      utf8.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }
}
