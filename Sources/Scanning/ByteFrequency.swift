/// How common bytes are in Swedish text.
enum ByteFrequency {
  /// The blank and the letters of ASCII from the commonest on, as counted in `seeds/` and `corpus/`.
  private static let commonest: StaticString = " enartsloidmgkuhpvfcbyjxzwq"

  /// By byte: 0 for what of ASCII is not listed, most for bytes beyond it, which never stand alone.
  private static let ranks: [UInt8] = {
    var ranks = [UInt8](repeating: 0, count: 128) + [UInt8](repeating: .max, count: 128)
    commonest.withUTF8Buffer { letters in
      for (index, byte) in letters.enumerated() { ranks[Int(byte)] = UInt8(letters.count - index) }
    }
    return ranks
  }()

  /// The place of the rarest byte; `nil` where there is none.
  static func rarest(of bytes: [UInt8]) -> Int? {
    let ranks = Self.ranks
    return bytes.indices.min { ranks[Int(bytes[$0])] < ranks[Int(bytes[$1])] }
  }
}
