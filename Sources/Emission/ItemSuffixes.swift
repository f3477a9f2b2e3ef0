/// What the ids of a document's items end in: `#p41`, `#p41a`; a § that comes again gets `#p41.2`, `#p41.3`.
struct ItemSuffixes {
  private var counts: [String: Int] = [:]
  private var taken: Set<String> = []

  /// - Parameter number: "41", "41 a".
  mutating func next(for number: String) -> String {
    let name = "#p" + String(String.UnicodeScalarView(number.unicodeScalars.filter(Self.belongsInID)))
    var suffix = name
    repeat {
      counts[name, default: 0] += 1
      let count = counts[name, default: 1]
      suffix = count > 1 ? "\(name).\(count)" : name
    } while !taken.insert(suffix).inserted
    return suffix
  }

  private static func belongsInID(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && scalar.value >= 0x20 && scalar != "#" && scalar != "%"
  }
}
