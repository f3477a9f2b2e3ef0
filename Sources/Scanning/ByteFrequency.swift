/// How common bytes are in Swedish text.
enum ByteFrequency {
  /// The blank and the letters from the commonest on, as counted in `seeds/` and `corpus/`; those beyond ASCII by their
  /// second byte.
  private static let commonest: StaticString = " enartsloidmgkuhpvfcbäöyåjxzwq"

  /// By byte, 0 for all that are not listed.
  private static let ranks: [UInt8] = {
    var ranks = [UInt8](repeating: 0, count: 256)
    commonest.withUTF8Buffer { letters in
      for (index, byte) in letters.enumerated() {
        ranks[Int(byte)] = max(ranks[Int(byte)], UInt8(letters.count - index))
      }
    }
    return ranks
  }()

  /// The place of the rarest byte; `nil` where there is none.
  static func rarest(of bytes: [UInt8]) -> Int? {
    let ranks = Self.ranks
    return bytes.indices.min { ranks[Int(bytes[$0])] < ranks[Int(bytes[$1])] }
  }
}
