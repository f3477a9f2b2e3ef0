internal import Lexicons

/// Names and ids of styles that make a heading: "heading 1", "Rubrik1", "Heading_20_2", "Title".
enum HeadingStyle {
  /// 1–6.
  static func level(of name: String) -> Int? {
    let (words, level) = parts(of: name)
    guard let row = Lexicons.headingStyles.row(for: words) else { return nil }
    if let level { return row[1] == "heading" && level > 0 ? min(level, 6) : nil }
    return row[1] == "title" || row[2] == "title" ? 1 : nil
  }

  static func isTitle(_ name: String) -> Bool {
    let (words, level) = parts(of: name)
    let row = Lexicons.headingStyles.row(for: words)
    return level == nil && (row?[1] == "title" || row?[2] == "title")
  }

  private static func parts(of name: String) -> (words: String, level: Int?) {
    let plain = name.replacing("_20_", with: " ").lowercased()
    let digits = plain.reversed().prefix { $0.isNumber }
    let words = plain.dropLast(digits.count).trimmingSuffix { $0 == " " }
    return (String(words), Int(String(digits.reversed())))
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return rest
  }
}
