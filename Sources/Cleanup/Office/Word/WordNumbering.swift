/// The lists of a Word document (`numbering.xml`) and how far each has counted.
final class WordNumbering: XMLEvents {
  struct Level {
    var start = 1
    var format = "decimal"
    /// "%1.%2": what a number looks like, with the numbers of the levels above it.
    var text = ""
    var suffix = "tab"
    /// Shows the numbers of all levels as decimals.
    var isLegal = false
    /// The level that starts this one anew, from 1; 0 for none, `nil` for each above.
    var restart: Int?
  }

  private struct List {
    var abstract = ""
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
    var hasStarted = false
  }

  /// Levels that a list may have (ECMA-376 17.9.6).
  private static let levelCount = 9

  private var abstracts: [String: [Int: Level]] = [:]
  private var styleLinks: [String: String] = [:]
  private var linkedStyles: [String: String] = [:]
  private var levelOfStyle: [String: Int] = [:]
  private var lists: [String: List] = [:]
  private var counters: [String: [Int?]] = [:]

  private var abstract: String?
  private var list: String?
  private var level: Int?

  // MARK: Reading

  func open(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "w:abstractNum": abstract = attributes["abstractNumId"]
    case "w:num":
      list = attributes["numId"]
      if let list { lists[list] = List() }
    case "w:abstractNumId": if let list { lists[list]?.abstract = attributes["val"] ?? "" }
    case "w:styleLink": if let abstract { styleLinks[attributes["val"] ?? ""] = abstract }
    case "w:numStyleLink": if let abstract { linkedStyles[abstract] = attributes["val"] }
    case "w:lvl", "w:lvlOverride":
      level = attributes.number("ilvl").flatMap { (0..<Self.levelCount).contains($0) ? $0 : nil }
    case "w:startOverride": if let list, let level { lists[list]?.starts[level] = attributes.number("val") }
    case "w:pStyle": if let level, let style = attributes["val"] { levelOfStyle[style] = level }
    default: describe(name, attributes)
    }
  }

  func close(_ name: String) {
    switch name {
    case "w:abstractNum": abstract = nil
    case "w:num": list = nil
    case "w:lvl" where list == nil, "w:lvlOverride": level = nil
    default: break
    }
  }

  private func describe(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "w:start": change { $0.start = attributes.number("val") ?? 1 }
    case "w:numFmt": change { $0.format = attributes["val"] ?? "decimal" }
    case "w:lvlText": change { $0.text = attributes["val"] ?? "" }
    case "w:suff": change { $0.suffix = attributes["val"] ?? "tab" }
    case "w:isLgl": change { $0.isLegal = WordToggle.isOn(attributes["val"]) }
    case "w:lvlRestart": change { $0.restart = attributes.number("val") }
    default: break
    }
  }

  private func change(_ describe: (inout Level) -> Void) {
    guard let level else { return }
    if let abstract {
      describe(&abstracts[abstract, default: [:]][level, default: Level()])
    } else if let list {
      describe(&lists[list, default: List()].levels[level, default: Level()])
    }
  }

  // MARK: Counting

  /// The level that a style's paragraphs have in its list.
  func level(ofStyle style: String?) -> Int? { style.flatMap { levelOfStyle[$0] } }

  /// Counts one paragraph on; what stands before it, with the space after that. Empty for an unknown list.
  func nextMarker(of number: String, level: Int) -> String {
    guard let list = lists[number], (0..<Self.levelCount).contains(level) else { return "" }
    let abstract = abstractID(of: list)
    guard let shape = shape(list, abstract, level) else { return "" }
    count(number, list, abstract, level, shape)
    return marker(list, abstract, level, shape)
  }

  /// A list may be that of a style (ECMA-376 17.9.21).
  private func abstractID(of list: List) -> String {
    linkedStyles[list.abstract].flatMap { styleLinks[$0] } ?? list.abstract
  }

  private func shape(_ list: List, _ abstract: String, _ level: Int) -> Level? {
    list.levels[level] ?? abstracts[abstract]?[level]
  }

  private func count(_ number: String, _ list: List, _ abstract: String, _ level: Int, _ shape: Level) {
    var counts = counters[abstract] ?? [Int?](repeating: nil, count: Self.levelCount)
    if !list.hasStarted {
      for (level, _) in list.starts { counts[level] = nil }
      lists[number]?.hasStarted = true
    }
    counts[level] = counts[level].map { $0 &+ 1 } ?? list.starts[level] ?? shape.start
    for lower in (level + 1)..<max(Self.levelCount, level + 1) {
      let restart = self.shape(list, abstract, lower)?.restart
      if restart == nil || (restart ?? 0) > level { counts[lower] = nil }
    }
    counters[abstract] = counts
  }

  private func marker(_ list: List, _ abstract: String, _ level: Int, _ shape: Level) -> String {
    if shape.format == "bullet" { return ListBullet.shown(shape.text) + " " }
    var (marker, text) = ("", Substring(shape.text))
    while let sign = text.popFirst() {
      guard sign == "%", let digit = text.first?.wholeNumberValue, (1...Self.levelCount).contains(digit) else {
        marker.append(sign)
        continue
      }
      text.removeFirst()
      marker += self.number(list, abstract, digit - 1, isLegal: shape.isLegal && digit - 1 < level)
    }
    if marker.isEmpty { return "" }
    return shape.suffix == "nothing" ? marker : marker + " "
  }

  private func number(_ list: List, _ abstract: String, _ level: Int, isLegal: Bool) -> String {
    let shape = shape(list, abstract, level) ?? Level()
    let number = counters[abstract]?[level] ?? shape.start
    if isLegal { return String(number) }
    return WordNumberFormat.label(of: number, as: shape.format)
  }
}
