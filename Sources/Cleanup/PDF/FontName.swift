/// What the PostScript name of a font says of it: "Arial-BoldMT", "HelveticaNeueLTStd-Hv".
enum FontName {
  private static let boldWords = ["bold", "black", "heavy", "demi", "-hv", "-bd"]

  static func isBold(_ name: String) -> Bool {
    let name = name.lowercased()
    return boldWords.contains { name.contains($0) }
  }
}
