/// A look at a file's tags before libxml2, whose check for repeated attributes takes time by their square.
enum XMLTagCensus {
  /// Between two tags' starts, attributes and text together.
  private static let mostQuotes = 4_000

  static func holdsHugeTag(_ xml: [UInt8]) -> Bool {
    var quotes = 0
    for byte in xml {
      if byte == 0x3C { quotes = 0 }
      if byte == 0x22 || byte == 0x27 {
        quotes += 1
        if quotes > mostQuotes { return true }
      }
    }
    return false
  }
}
